using System.CommandLine;
using System.CommandLine.Parsing;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Senders;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater simulate senders</c>: people, firms and attackers, as events.</summary>
internal static class SimulateSendersCommand
{
    private const string Notes = """
        What is simulated:
          People who chat in bursts with few friends, in groups, by day; newcomers, new numbers told to everybody, jokes passed on, wrong
          numbers; firms that remind customers, senders of one-time codes. Attackers, all to strangers: the four-line script, rings of
          throw-away accounts, patient spammers, probers of number lists, bombers of one victim, accounts taken over. Some strangers
          answer, some report. Nobody reacts to what is decided. No address, host or network of it is anybody's.

        Output:
          DIR/events.ndjson   messages and reports in the order of time, each message with its label
          DIR/labels.ndjson   the truth about each event: {"id","label":"ham|spam","actor","sender"}; of a report, about its message
          Equal options give equal bytes on every host. Reports do not count as messages.

        What the events tell (--blind):
          none: metadata alone. hint: two bits, has a link, has a number. fingerprint: as in docs/client-contract.md. text: the text.

        Examples:
          breakwater simulate senders --messages 100000 --out simulated
          breakwater simulate senders --seed 7 --messages 1000000 --days 14 --attackers 0.1 --blind hint --out blind
        """;

    private static readonly SenderSimulationOptions Default = new();
    private static readonly NumberOption.Range Messages = new("NUMBER", 1, 1_000_000_000, IsWhole: true);
    private static readonly NumberOption.Range Days = new("DAYS", 0.1, 365);
    private static readonly NumberOption.Range Reports = new("SHARE", 0, 1);
    private static readonly NumberOption.Range Attackers = new("SHARE", 0, 0.9);

    public static Command Build(Surroundings surroundings)
    {
        var folder = FileOption.Build("--out", "The folder to write into; it is made if need be.");
        folder.HelpName = "DIR";
        folder.Required = true;
        var seed = SeedOption.Build();
        var messages = NumberOption.Build("--messages", "How many messages.", Messages, 100_000);
        var days = NumberOption.Build("--days", "In about how many days.", Days, 7);
        var start = StartOption();
        var reports = NumberOption.Build("--reports", "Share of the people who report spam they got.", Reports, Default.ReportShare);
        var attackers = NumberOption.Build("--attackers", "Share of the messages that attackers send, about.", Attackers, 0.2);
        var blind = BlindOption();
        var unknown = new Option<bool>("--never-known") { Description = "A service that does not tell whether the recipient knows the sender." };
        var json = new Option<bool>("--json") { Description = "A summary as one JSON object, for machines." };
        var command = new NotedCommand("senders", "Simulate senders: people, firms, attackers.", Notes)
        {
            seed, messages, folder, days, start, reports, attackers, blind, unknown, json,
        };
        command.SetAction(result => new SimulateSendersRun(surroundings, new SimulateSendersOptions
        {
            Folder = result.GetRequiredValue(folder)!,
            IsJson = result.GetValue(json),
            Simulation = Scenario.Mix((long)result.GetValue(messages), result.GetValue(days), result.GetValue(attackers), result.GetValue(seed)) with
            {
                Start = result.GetValue(start) ?? Default.Start,
                ReportShare = result.GetValue(reports),
                Told = result.GetValue(blind) ?? Default.Told,
                TellsKnown = !result.GetValue(unknown),
            },
        }).Run());
        return command;
    }

    private static Option<DateTimeOffset?> StartOption() => new("--start")
    {
        HelpName = "TIME",
        Description = $"When it begins [default: {Default.Start:yyyy-MM-dd}]",
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (EventTime.TryRead(written, out var time) && time >= SenderSimulationOptions.Earliest && time <= SenderSimulationOptions.Latest)
            {
                return time;
            }

            var (from, to) = (SenderSimulationOptions.Earliest.Year, SenderSimulationOptions.Latest.Year);
            result.AddError($"--start is a date or time of ISO 8601 from {from} to {to}, not \"{written}\"");
            return null;
        },
    };

    private static Option<TextTold?> BlindOption() => new("--blind")
    {
        HelpName = "none|hint|fingerprint|text",
        Description = "What the events tell of texts [default: text]",
        CustomParser = ReadTold,
    };

    private static TextTold? ReadTold(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "none":
                return TextTold.None;
            case "hint":
                return TextTold.Hint;
            case "fingerprint":
                return TextTold.Fingerprint;
            case "text":
                return TextTold.Text;
            default:
                result.AddError("--blind is one of none, hint, fingerprint, text");
                return null;
        }
    }
}
