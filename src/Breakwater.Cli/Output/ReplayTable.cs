using System.Globalization;
using Breakwater.Cli.Commands;
using Breakwater.Cli.Measuring;
using Breakwater.Engine.Policy;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Shows what a replay changed to people.</summary>
internal static class ReplayTable
{
    public static void Write(IAnsiConsole console, ReplayCounts counts, ReplayOptions options)
    {
        console.WriteLine($"{Number(counts.Events)} events, {Number(counts.Changed)} decisions changed; policy {options.Policy.Hash}, baseline {options.Baseline.Hash}");
        WriteActions(console, counts);
        WriteRules(console, counts);
        foreach (var example in counts.Examples)
        {
            var text = example.Text.Length > 0 ? example.Text : $"(no text) from {example.Sender}";
            var change = string.Create(CultureInfo.InvariantCulture, $"{Shown(example.Baseline)} -> {Shown(example.Rule)}  {example.File}:{example.Line}  {text}");
            console.WriteLine(VisibleText.Of(change, console.Profile.Width));
        }
    }

    private static void WriteActions(IAnsiConsole console, ReplayCounts counts)
    {
        var table = TableOf("", "baseline", "policy", "change");
        foreach (var action in Enum.GetValues<DecisionAction>())
        {
            AddRow(table, ActionNames.Of(action), counts.Baseline[action], counts.New[action]);
        }

        if (counts.New.Ham + counts.New.Spam > 0)
        {
            AddRow(table, $"caught of {Number(counts.New.Spam)} spam", counts.Baseline.Caught, counts.New.Caught);
            AddRow(table, $"stopped of {Number(counts.New.Ham)} ham", counts.Baseline.FalsePositives, counts.New.FalsePositives);
        }

        console.Write(table);
    }

    private static void WriteRules(IAnsiConsole console, ReplayCounts counts)
    {
        var table = TableOf("rule of the policy", "decided", "in shadow");
        foreach (var (rule, enforced, shadow) in counts.Rules.Where(rule => rule.Enforced + rule.Shadow > 0))
        {
            table.AddRow(Markup.Escape(VisibleText.Of(rule.Name)), Number(enforced), Number(shadow));
        }

        console.Write(table);
    }

    private static Table TableOf(string first, params string[] numbers)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(first);
        foreach (var name in numbers)
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        return table;
    }

    private static void AddRow(Table table, string name, long baseline, long policy) =>
        table.AddRow(name, Number(baseline), Number(policy), (policy - baseline).ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Shown(PolicyRule rule) => $"{ActionNames.Of(rule.Then)} ({rule.Name})";
}
