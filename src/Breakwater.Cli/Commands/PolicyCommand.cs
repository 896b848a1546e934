using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater policy</c>: tries, shows and explains policies.</summary>
internal static class PolicyCommand
{
    public static Command Build(Surroundings surroundings) => new("policy", "Try, show and explain policies: the rules by which messages are decided on.")
    {
        PolicyTestCommand.Build(surroundings),
        PolicyShowCommand.Build(surroundings),
        PolicyExplainCommand.Build(surroundings),
    };
}
