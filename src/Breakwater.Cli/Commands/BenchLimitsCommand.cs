using System.CommandLine;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater bench limits</c>: times decisions with a memory of senders.</summary>
internal static class BenchLimitsCommand
{
    private const int DefaultActive = 1_000_000;
    private const int DefaultSenders = 10_000_000;

    private static readonly NumberOption.Range Count = new("COUNT", 1_000, 16_000_000);

    private const string Notes = """
        How it is measured:
          Memory is what the process holds after that many senders wrote a message each, less what it held before: the ledger's
          pairs, groups, recipients and fingerprints are in it, whose room is set: few senders take more each.
          Decisions are timed in batches of 4,000 messages of made-up traffic, by the CPU time of one thread; ns/message is the best batch, median the median batch. Two threads have a ledger
          each and are compared with one by the wall clock, in pairs; other work on the machine spoils that figure. About a minute.

        Input:
          Texts are those of FILE, or the UCI SMS texts if they lie in the folder that BREAKWATER_CORPORA names, or simulated ones.

        Examples:
          breakwater bench limits
          breakwater bench limits --json --senders 1000000 --active 100000
        """;

    public static Command Build(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE") { Description = "Messages whose texts are decided on.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var active = NumberOption.Build("--active", "Senders that are active while decisions are timed.", Count, DefaultActive);
        var senders = NumberOption.Build("--senders", "Senders that the memory is measured with.", Count, DefaultSenders);
        var model = ModelOption.Build();
        var command = new NotedCommand("limits", "Time decisions with a memory of senders, and measure that memory.", Notes)
        {
            file, json, active, senders, model,
        };
        command.SetAction(result =>
        {
            var spam = ModelOption.Open(result.GetValue(model), surroundings);
            var texts = BenchTexts.Load(result.GetValue(file), surroundings);
            var status = new StatusLine(surroundings);
            var figures = new LimitsBench
            {
                Active = (int)result.GetValue(active),
                Senders = (int)result.GetValue(senders),
                Progress = status.Show,
                Cancelled = surroundings.Cancelled,
            }.Run(spam, texts.Messages);
            status.Hide();
            LimitsFiguresOutput.Write(surroundings, figures, result.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }
}
