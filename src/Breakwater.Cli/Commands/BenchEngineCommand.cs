using System.CommandLine;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater bench engine</c>: times the engine stage by stage.</summary>
internal static class BenchEngineCommand
{
    private const double DefaultSeconds = 3;
    private const double DefaultWarmUp = 2.5;

    private static readonly NumberOption.Range Seconds = new("SECONDS", 0, 3600);

    private const string Notes = """
        How it is measured:
          One thread, its CPU time only, whole rounds over all messages, so that no text is read twice in a row. A stage is timed with
          all stages before it, and costs what that takes more than the stages before it alone; so they sum up to the total. A stage
          that costs less than chance shows as 0.
          ns/message is the best round, median the median round. The floor is UTF-8 validation and transcoding of the same texts.
          The curve joins texts of the file and cuts them to each length. All takes about a minute by default.

        Input:
          Without FILE the UCI SMS texts are used, if they lie in the folder that BREAKWATER_CORPORA names
          (uci_sms_spam.jsonl.gz), and as many simulated ones if they do not.

        Examples:
          breakwater bench engine
          breakwater bench engine inbox.ndjson.gz --json --seconds 10 > before.json
        """;

    public static Command Build(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE") { Description = "Messages to measure with.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var seconds = NumberOption.Build("--seconds", "How long each stage is timed.", Seconds, DefaultSeconds);
        var warmUp = NumberOption.Build("--warm-up", "How long each stage runs before, for the compiler.", Seconds, DefaultWarmUp);
        var model = ModelOption.Build();
        var command = new NotedCommand("engine", "Time the engine stage by stage: processor time and memory per message.", Notes)
        {
            file, json, seconds, warmUp, model,
        };
        command.SetAction(result =>
        {
            var spam = ModelOption.Open(result.GetValue(model), surroundings);
            var texts = BenchTexts.Load(result.GetValue(file), surroundings);
            var status = new StatusLine(surroundings);
            var figures = new EngineBench
            {
                WarmUp = TimeSpan.FromSeconds(result.GetValue(warmUp)),
                Time = TimeSpan.FromSeconds(result.GetValue(seconds)),
                Progress = status.Show,
                Cancelled = surroundings.Cancelled,
            }.Run(texts.Name, texts.Messages, spam);
            status.Hide();
            Show(surroundings, figures, result.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Show(Surroundings surroundings, EngineFigures figures, bool isJson)
    {
        if (isJson)
        {
            EngineFiguresJson.Write(surroundings.Output, figures);
        }
        else
        {
            Tables.Draw(surroundings, console => EngineFiguresTable.Write(console, figures));
        }
    }
}
