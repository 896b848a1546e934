using System.CommandLine;
using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater policy show</c>: lists the rules of a policy.</summary>
internal static class PolicyShowCommand
{
    private const string Notes = """
        Exit status:
          0 fine   2 the file is broken, or cannot be read

        Examples:
          breakwater policy show
          breakwater policy show my.yaml --json | jq '.rules[] | select(.mode == "shadow")'
        """;

    public static Command Build(Surroundings surroundings)
    {
        var file = PolicyArgument.BuildOptional();
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var command = new NotedCommand("show", "List the rules of a policy in their order.", Notes) { file, json };
        command.SetAction(result =>
        {
            var policy = result.GetValue(file) is { } named ? PolicySource.Open(named) : SpamPolicy.Default;
            if (result.GetValue(json))
            {
                PolicyJson.WriteShow(surroundings.Output, policy);
            }
            else
            {
                Tables.Draw(surroundings, console => PolicyTable.Write(console, policy));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
