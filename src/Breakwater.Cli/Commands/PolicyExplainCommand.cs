using System.CommandLine;
using System.Globalization;
using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater policy explain</c>: tells which rules match a message, and why.</summary>
internal static class PolicyExplainCommand
{
    private const string Notes = """
        Output:
          What is decided and why, what the sender may be told, and every rule that matches with the facts it reads.
          One message has no history: what is known of its sender is given with --fact.

        Exit status:
          0 all was explained   2 something could not be read

        Examples:
          echo "Your code is 482913" | breakwater policy explain policies/default.yaml -
          breakwater policy explain my.yaml event.ndjson --fact sender.strangers=40 --fact message.known=false
        """;

    public static Command Build(Surroundings surroundings)
    {
        var file = PolicyArgument.Build();
        var events = new Argument<string>("EVENT") { Description = "A file of messages; - is standard input." };
        var facts = new Option<string[]>("--fact") { HelpName = "NAME=VALUE", Description = "What is known beyond the message; may be given many times." };
        var json = new Option<bool>("--json") { Description = "One JSON object a message, for machines." };
        var model = ModelOption.Build();
        var command = new NotedCommand("explain", "Tell which rules match a message, and why.", Notes) { file, events, facts, json, model };
        command.SetAction(result =>
        {
            FactValue[] known = [.. (result.GetValue(facts) ?? []).Select(ReadFact)];
            var judge = new Judge(ModelOption.Open(result.GetValue(model), surroundings), PolicySource.Open(result.GetRequiredValue(file)));
            return Run(surroundings, judge, result.GetRequiredValue(events), known, result.GetValue(json));
        });
        return command;
    }

    private static FactValue ReadFact(string written)
    {
        var at = written.IndexOf('=', StringComparison.Ordinal);
        if (at < 0)
        {
            throw new BadInputException($"--fact {written}: write NAME=VALUE, sender.strangers=40 for example");
        }

        return FactValue.TryParse(written[..at], written[(at + 1)..], out var value) is { } error ? throw new BadInputException($"--fact {written}: {error}") : value;
    }

    private static int Run(Surroundings surroundings, Judge judge, string events, FactValue[] known, bool isJson)
    {
        var status = ExitCode.Fine;
        using var file = MessageFile.Open(events, null, surroundings);
        while (!surroundings.Cancelled.IsCancellationRequested && file.TryRead(out var entry))
        {
            if (entry.Message is not { } message)
            {
                surroundings.Error.WriteLine(VisibleText.Of(string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{entry.Line}: {entry.Lack}")));
                status = ExitCode.BadInput;
                continue;
            }

            judge.Read(message);
            foreach (var value in known)
            {
                judge.Facts.Set(value);
            }

            var decision = judge.Decide();
            if (isJson)
            {
                PolicyJson.WriteExplanation(surroundings.Output, judge, message, decision, entry.Line);
            }
            else
            {
                Explain(surroundings, judge, message, decision);
            }
        }

        return status;
    }

    private static void Explain(Surroundings surroundings, Judge judge, Message message, Decision decision)
    {
        using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
        var score = decision.Score.ToString("0.000", CultureInfo.InvariantCulture);
        output.WriteLine($"{ActionNames.Of(decision.Action)} {score}  {VisibleText.Of(message.Text.Length > 0 ? message.Text : $"(no text) from {message.Sender}", surroundings.Width)}");
        output.WriteLine($"    by {decision.Rule.Name}: {VisibleText.Of(decision.Rule.Because)}");
        output.WriteLine($"    on {string.Join(", ", EvidenceNames.Of(decision.Evidence).DefaultIfEmpty("nothing"))}");
        if (decision.Rule.Tell.Length > 0)
        {
            output.WriteLine($"    the sender may be told: {VisibleText.Of(decision.Rule.Tell)}");
        }

        var words = new DecisionText(judge, message);
        foreach (var reason in decision.Reasons)
        {
            output.WriteLine($"    - {VisibleText.Of(words.Of(reason))}");
        }

        var matching = decision.Policy.Matching(judge.Facts);
        for (var at = matching.Next(0); at >= 0; at = matching.Next(at + 1))
        {
            var rule = decision.Policy.Rules[at];
            var facts = string.Join(", ", rule.Facts.Select(fact => judge.Facts.Of(fact).ToString()));
            output.WriteLine($"  {(rule.Index == decision.Rule.Index ? "decides" : rule.Mode == RuleMode.Shadow ? "shadow " : "matches")} {rule.Name} ({ActionNames.Of(rule.Then)}): {VisibleText.Of(facts)}");
        }
    }
}
