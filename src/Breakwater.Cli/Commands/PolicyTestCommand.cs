using System.CommandLine;
using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater policy test</c>: checks a policy and tries the examples beside its rules.</summary>
internal static class PolicyTestCommand
{
    private const string Notes = """
        What is tried:
          Each rule is asked for itself, whatever comes before it: it must match every example under matches and none under spares.
          Facts that an example does not name are as if nobody had told them; a text is read as a message would be.

        Output:
          A mistake in the file is told with its line and column, what is wrong and what to write instead.

        Exit status:
          0 all examples are right   1 one is wrong   2 the file is broken, or cannot be read

        Examples:
          breakwater policy test policies/default.yaml
          breakwater policy test my.yaml --json | jq '.errors, .failures'
        """;

    public static Command Build(Surroundings surroundings)
    {
        var file = PolicyArgument.Build();
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var model = ModelOption.Build();
        var command = new NotedCommand("test", "Check a policy and try the examples beside its rules.", Notes) { file, json, model };
        command.SetAction(result => Run(surroundings, result.GetRequiredValue(file), result.GetValue(model), result.GetValue(json)));
        return command;
    }

    private static int Run(Surroundings surroundings, string file, string? model, bool isJson)
    {
        var read = PolicySource.Read(file);
        var failures = read.IsSound ? PolicyExamples.Failures(read.Policy, new Judge(ModelOption.Open(model, surroundings))) : [];
        if (isJson)
        {
            PolicyJson.WriteTest(surroundings.Output, file, read, failures);
        }
        else
        {
            Tell(surroundings, file, read, failures);
        }

        return !read.IsSound ? ExitCode.BadInput : failures.Count > 0 ? ExitCode.No : ExitCode.Fine;
    }

    private static void Tell(Surroundings surroundings, string file, PolicyReading read, IReadOnlyList<(PolicyRule Rule, PolicyExample Example)> failures)
    {
        foreach (var error in read.Errors)
        {
            surroundings.Error.WriteLine(VisibleText.Of($"{file}:{error}"));
        }

        using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
        foreach (var (rule, example) in failures)
        {
            output.WriteLine(VisibleText.Of($"{file}:{example.Line}: {rule.Name} {(example.IsMatch ? "does not match" : "matches")} {Shown(example)}"));
        }

        if (read.IsSound)
        {
            var examples = read.Policy.Rules.Sum(rule => rule.Examples.Count);
            output.WriteLine($"{file}: {read.Policy.Rules.Count - 1} rules, {examples} examples, {failures.Count} wrong; policy {read.Policy.Hash}");
        }
    }

    private static string Shown(PolicyExample example) =>
        string.Join(", ", example.Values.Select(value => value.ToString()).Prepend(example.Text is null ? "" : $"\"{example.Text}\"").Where(part => part.Length > 0));
}
