using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Lab;

namespace Breakwater.Tests.Campaigns.Index;

/// <summary>Places texts in an index of the test's own.</summary>
internal sealed class Placing(IndexOptions? options = null)
{
    public static readonly DateTimeOffset Start = new(2014, 8, 21, 14, 0, 0, TimeSpan.Zero);

    private const string Syllables = "ba ce di fo gu ha ke li mo nu pa re si to vu za";

    private readonly Understanding _understanding = new();
    private readonly MergedCampaigns _merged = new();

    public CampaignIndex Index { get; } = new(options ?? new IndexOptions { Capacity = 4_096 });

    public Placement Place(string text, double days = 0)
    {
        _understanding.Read(new Message { Text = text });
        var placement = Index.Place(_understanding.Fingerprint, _understanding.Mentions, Start.AddDays(days));
        _merged.Add(Index.Mergers);
        return placement;
    }

    /// <summary>The campaigns that texts end up in.</summary>
    public CampaignId[] PlaceAll(IEnumerable<string> texts)
    {
        var placed = texts.Select((text, index) => Place(text) is { By: not PlacedBy.Nothing } placement ? placement.Campaign : new CampaignId((ulong)index + 1)).ToArray();
        return [.. placed.Select(_merged.Last)];
    }

    /// <summary>A text of made-up words that no other number has.</summary>
    public static string Nonsense(int number, int words = 14)
    {
        var random = new SeededRandom((ulong)number + 1);
        var syllables = Syllables.Split(' ');
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => string.Concat(Enumerable.Range(0, random.Between(2, 4)).Select(_ => random.Pick<string>(syllables)))));
    }
}
