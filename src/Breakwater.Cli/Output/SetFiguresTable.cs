using System.Globalization;
using Breakwater.Cli.Measuring;
using Breakwater.Lab.Evaluation;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Shows figures of labelled sets to people.</summary>
internal static class SetFiguresTable
{
    private const string Unknown = "-";

    public static void Write(IAnsiConsole console, IReadOnlyList<SetFigures> sets)
    {
        var table = new Table().Border(TableBorder.Simple);
        string[] columns = ["set", "ham", "spam", "AUC", "caught at 0.1 % FP", "spam caught", "ham stopped", "MCC", "Brier"];
        for (var column = 0; column < columns.Length; column++)
        {
            table.AddColumn(new TableColumn(columns[column]) { Alignment = column == 0 ? Justify.Left : Justify.Right });
        }

        foreach (var set in sets)
        {
            AddRow(table, set);
        }

        console.Write(table);
        console.WriteLine("caught, stopped: junk or block by the default thresholds, with intervals of 95 %; - is what a set of its size or kind cannot tell");
    }

    private static void AddRow(Table table, SetFigures set)
    {
        var scores = set.Scores;
        var strict = scores.AtRates.First(rate => rate.Point.Rate == 0.001);
        table.AddRow(
            Markup.Escape(VisibleText.Of(set.Attack is null ? set.File : $"{set.File}, {set.Attack}")),
            Text($"{scores.Ham:N0}"),
            Text($"{scores.Spam:N0}"),
            scores.Auc is { } auc ? Text($"{auc:F4}") : Unknown,
            strict.Point.Allowed > 0 && strict.Point.Outcome.Recall.Share is { } recall ? Text($"{100 * recall:F1} %") : Unknown,
            Share(set.AtDefault?.Recall),
            Share(set.AtDefault?.FalsePositiveRate),
            set.AtDefault is { Ham: > 0, Spam: > 0, Mcc: { } mcc } ? Text($"{mcc:F3}") : Unknown,
            set.AtDefault is not null && scores.Brier is { } brier ? Text($"{brier:F4}") : Unknown);
    }

    private static string Share(Proportion? proportion)
    {
        if (proportion is not { Share: { } share } known)
        {
            return Unknown;
        }

        var interval = known.Wilson();
        return Text($"{100 * share:F2} % ({100 * interval.Low:F1}-{100 * interval.High:F1})");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
