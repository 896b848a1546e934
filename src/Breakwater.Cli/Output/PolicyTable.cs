using System.Globalization;
using Breakwater.Engine.Policy;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>The rules of a policy as a table for people.</summary>
internal static class PolicyTable
{
    public static void Write(IAnsiConsole console, SpamPolicy policy)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("", "rule", "then", "mode", "because");
        foreach (var rule in policy.Rules)
        {
            table.AddRow(
                (rule.Index + 1).ToString(CultureInfo.InvariantCulture),
                Markup.Escape(VisibleText.Of(rule.Name)),
                ActionNames.Of(rule.Then) + (rule.RetryAfter > TimeSpan.Zero ? $" {TimeText.Of(rule.RetryAfter)}" : ""),
                rule.Mode.ToString().ToLowerInvariant(),
                Markup.Escape(VisibleText.Of(rule.Because)));
        }

        console.Write(table);
        console.WriteLine($"policy {policy.Hash}, constants: {string.Join(", ", policy.Constants.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Value}")))}");
        if (policy.Lists.Count > 0)
        {
            console.WriteLine($"lists: {string.Join(", ", policy.Lists.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} ({one.Value})")))}");
        }
    }
}
