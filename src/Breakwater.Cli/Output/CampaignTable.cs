using System.Globalization;
using Breakwater.Campaigns.Campaigns;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Shows campaigns to people.</summary>
internal static class CampaignTable
{
    private const int MinTemplate = 24;
    private const int OtherColumns = 76;

    public static void Write(IAnsiConsole console, IReadOnlyList<Campaign> campaigns, int top)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in (string[])["campaign", "messages", "senders", "category", "since", "template"])
        {
            table.AddColumn(new TableColumn(column) { Alignment = column is "messages" or "senders" ? Justify.Right : Justify.Left, NoWrap = true });
        }

        var several = campaigns.Where(campaign => campaign.Messages > 1).ToArray();
        var width = Math.Max(MinTemplate, console.Profile.Width - OtherColumns);
        foreach (var campaign in several.Take(top))
        {
            table.AddRow(
                new Text(campaign.Id.ToString()),
                new Text(Number(campaign.Messages)),
                new Text(Number(campaign.Senders)),
                new Text(CategoryNames.Of(campaign.Category)),
                new Text(campaign.LastSeen > DateTimeOffset.UnixEpoch ? campaign.FirstSeen.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ""),
                new Text(VisibleText.Of(campaign.Template, width)));
        }

        console.Write(table);
        var alone = campaigns.Count - several.Length;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{campaigns.Sum(campaign => campaign.Messages):N0} messages; campaigns of several: {several.Length:N0}; messages alone: {alone:N0}"));
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
