using System.Globalization;
using System.Text.Json;
using Breakwater.Lab.Evaluation;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Shows how well the campaign index finds what the red team has disguised.</summary>
internal static class CampaignTrialOutput
{
    private const int Digits = 4;

    public static void WriteJson(Stream output, CampaignTrial trial)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            foreach (var (name, score) in Scores(trial))
            {
                json.WriteStartObject(name);
                json.WriteNumber("messages"u8, score.Items);
                json.WriteNumber("precision"u8, Math.Round(score.Precision, Digits));
                json.WriteNumber("recall"u8, Math.Round(score.Recall, Digits));
                json.WriteNumber("f1"u8, Math.Round(score.F1, Digits));
                json.WriteEndObject();
            }

            WriteShare(json, "hamInSpam", trial.HamInSpam);
            json.WriteStartObject("mutators"u8);
            foreach (var (mutator, recall) in trial.Recall)
            {
                WriteShare(json, mutator, recall);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public static void WriteTable(IAnsiConsole console, CampaignTrial trial)
    {
        var scores = Columns("B-cubed", "messages", "precision", "recall", "F1");
        foreach (var (name, score) in Scores(trial))
        {
            scores.AddRow(name, Text($"{score.Items:N0}"), Text($"{score.Precision:0.0000}"), Text($"{score.Recall:0.0000}"), Text($"{score.F1:0.0000}"));
        }

        console.Write(scores);
        console.WriteLine(Text($"ham in campaigns with spam: {trial.HamInSpam.Hits:N0} of {trial.HamInSpam.Of:N0} ({100 * (trial.HamInSpam.Share ?? 0):0.000} %)"));
        var mutators = Columns("mutator", "found", "of", "recall");
        foreach (var (mutator, recall) in trial.Recall)
        {
            mutators.AddRow(mutator, Text($"{recall.Hits:N0}"), Text($"{recall.Of:N0}"), Text($"{recall.Share:0.000}"));
        }

        console.Write(mutators);
    }

    private static (string Name, BCubed Score)[] Scores(CampaignTrial trial) => [("all", trial.All), ("spam", trial.Spam), ("ham", trial.Ham)];

    private static void WriteShare(Utf8JsonWriter json, string name, Proportion share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("found"u8, share.Hits);
        json.WriteNumber("of"u8, share.Of);
        json.WriteNumber("share"u8, Math.Round(share.Share ?? 0, Digits + 1));
        json.WriteEndObject();
    }

    private static Table Columns(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var column = 0; column < columns.Length; column++)
        {
            table.AddColumn(new TableColumn(columns[column]) { Alignment = column == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        }

        return table;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
