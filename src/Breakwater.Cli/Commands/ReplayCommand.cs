using System.CommandLine;
using Breakwater.Cli.Input;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater replay</c>: tells what another policy would have done.</summary>
internal static class ReplayCommand
{
    private const string Notes = """
        How it works:
          Two judges decide on the same events, each with a memory of senders of its own: one by the baseline, one by the new policy.
          Reports are taken by both. The events stay as they are: nobody in them reacts to what is decided now. Equal events and
          policies give equal figures. Memory does not grow with the events.

        Output:
          What changed: messages by action, by the rule of the new policy that decided, or would have if it were not in shadow, and,
          of messages with a label, how much spam was caught (junked, limited or blocked) and how much ham with it.
          A decision counts as changed when its action is another. --json gives {"events","changed","byAction","byRule","labelled"}.

        Exit status:
          0 all was replayed   2 something could not be read, or the command line is wrong

        Examples:
          breakwater replay yesterday.ndjson.gz --policy my.yaml
          breakwater replay week/*.ndjson --policy new.yaml --baseline old.yaml --examples 50
          breakwater replay yesterday.ndjson --policy my.yaml --json | jq '.byRule[] | select(.shadow > 0)'
        """;

    private const int UsualExamples = 10;

    private static readonly NumberOption.Range Examples = new("NUMBER", 0, 1000, IsWhole: true);

    public static Command Build(Surroundings surroundings)
    {
        var events = FileArgument.Build("Files of events in the order of their times; - or none is standard input.", "EVENTS");
        var policy = FileOption.Build("--policy", "The new policy.");
        policy.Required = true;
        var baseline = FileOption.Build("--baseline", $"The policy to compare it with [default: {PolicyOption.Shipped}]");
        var examples = NumberOption.Build("--examples", "How many changed decisions to show; with --json none unless typed.", Examples, UsualExamples);
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var format = FormatOption.Build();
        var model = ModelOption.Build();
        var command = new NotedCommand("replay", "Replay events: what would another policy have done?", Notes)
        {
            events, policy, baseline, examples, json, format, model,
        };
        command.SetAction(result => new ReplayRun(surroundings, new ReplayOptions
        {
            Files = FileArgument.Of(result.GetValue(events)),
            IsJson = result.GetValue(json),
            Examples = result.GetValue(json) && result.GetResult(examples) is { Implicit: true } ? 0 : (int)result.GetValue(examples),
            Format = result.GetValue(format),
            Model = ModelOption.Open(result.GetValue(model), surroundings),
            Policy = PolicySource.Open(result.GetRequiredValue(policy)!),
            Baseline = result.GetValue(baseline) is { } named ? PolicySource.Open(named) : SpamPolicy.Default,
        }).Run());
        return command;
    }
}
