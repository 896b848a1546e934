using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Evaluation;

/// <summary>How well an index finds the campaigns of a red-team corpus.</summary>
public sealed record CampaignTrial
{
    /// <summary>Agreement over all messages.</summary>
    public required BCubed All { get; init; }

    /// <summary>Agreement over the spam.</summary>
    public required BCubed Spam { get; init; }

    /// <summary>Agreement over the ham.</summary>
    public required BCubed Ham { get; init; }

    /// <summary>Share of the ham that is in a campaign with any spam.</summary>
    public required Proportion HamInSpam { get; init; }

    /// <summary>For each mutator the share of its disguises that are in the campaign where most disguises of the same text are.</summary>
    public required IReadOnlyDictionary<string, Proportion> Recall { get; init; }

    /// <summary>Puts all messages through an index, in order, then looks where they ended up, mergers included.</summary>
    public static CampaignTrial Run(IReadOnlyList<Disguised> corpus, IndexOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var found = Place(corpus, options);
        var truth = corpus.Select(item => item.Truth).ToArray();
        var withSpam = corpus.Zip(found).Where(pair => !pair.First.IsHam).Select(pair => pair.Second).ToHashSet();
        var ham = Enumerable.Range(0, found.Length).Where(item => corpus[item].IsHam).ToArray();
        return new CampaignTrial
        {
            All = BCubed.Of(found, truth),
            Spam = BCubed.Of(found, truth, item => !corpus[item].IsHam),
            Ham = BCubed.Of(found, truth, item => corpus[item].IsHam),
            HamInSpam = new Proportion(ham.Count(item => withSpam.Contains(found[item])), ham.Length),
            Recall = RecallOf(corpus, found),
        };
    }

    /// <summary>The campaign that each message ends up in; one that is placed nowhere is alone.</summary>
    private static CampaignId[] Place(IReadOnlyList<Disguised> corpus, IndexOptions options)
    {
        var index = new CampaignIndex(options);
        var understanding = new Understanding();
        var merged = new MergedCampaigns();
        var found = new CampaignId[corpus.Count];
        for (var item = 0; item < found.Length; item++)
        {
            understanding.Read(new Message { Text = corpus[item].Text });
            var placement = index.Place(understanding.Fingerprint, understanding.Mentions, null);
            found[item] = placement.By == PlacedBy.Nothing ? new CampaignId((ulong)item + 1) : placement.Campaign;
            merged.Add(index.Mergers);
        }

        return [.. found.Select(merged.Last)];
    }

    private static Dictionary<string, Proportion> RecallOf(IReadOnlyList<Disguised> corpus, CampaignId[] found)
    {
        var items = Enumerable.Range(0, found.Length).Where(item => !corpus[item].IsHam).ToArray();
        var main = items.GroupBy(item => corpus[item].Truth).ToDictionary(
            text => text.Key,
            text => text.GroupBy(item => found[item]).MaxBy(campaign => campaign.Count())!.Key);
        return items.GroupBy(item => corpus[item].Mutator).OrderBy(mutator => mutator.Key, StringComparer.Ordinal).ToDictionary(
            mutator => mutator.Key,
            mutator => new Proportion(mutator.Count(item => found[item] == main[corpus[item].Truth]), mutator.Count()));
    }
}
