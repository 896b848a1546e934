using System.CommandLine;
using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine.Policy;
using Breakwater.Lab.Senders;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater bench senders</c>: tries a policy on simulated senders.</summary>
internal static class BenchSendersCommand
{
    private const int DefaultMessages = 400_000;
    private const int DefaultPeople = 5_000;

    private static readonly NumberOption.Range Messages = new("COUNT", 10_000, 100_000_000);
    private static readonly NumberOption.Range People = new("COUNT", 100, 100_000);

    private const string Notes = """
        What is measured:
          Simulated senders write to each other, attackers among them, and the policy decides on each message with a memory of its
          own: one four-line script, one ring of 500 accounts, 20 patient spammers with and without reports, people alone for two
          weeks, and a mix of everything, each with less and more of the text told. The trade-off multiplies what strangers a sender
          may reach. All of it is a simulation: figures tell policies apart, not how your service fares. About three minutes.

        Examples:
          breakwater bench senders
          breakwater bench senders --policy mine.yaml --seed 7 --json
        """;

    public static Command Build(Surroundings surroundings)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var messages = NumberOption.Build("--messages", "Messages of a mix.", Messages, DefaultMessages);
        var people = NumberOption.Build("--people", "People that are alone for two weeks.", People, DefaultPeople);
        var (seed, policy, model) = (SeedOption.Build(), PolicyOption.Build(), ModelOption.Build());
        var command = new NotedCommand("senders", "Try a policy on simulated senders: who is stopped how soon, and who wrongly.", Notes)
        {
            json, messages, people, seed, policy, model,
        };
        command.SetAction(result =>
        {
            var status = new StatusLine(surroundings);
            var trials = new Trials(
                ModelOption.Open(result.GetValue(model), surroundings), result.GetValue(policy) is { } path ? PolicySource.Open(path) : SpamPolicy.Default, result.GetValue(seed));
            var report = TrialReport.Run(trials, (long)result.GetValue(messages), (int)result.GetValue(people), status.Show, surroundings.Cancelled);
            status.Hide();
            TrialReportOutput.Write(surroundings, report, result.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }
}
