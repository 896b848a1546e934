namespace Breakwater.Campaigns.Index;

/// <summary>Remembers for what was placed earlier which campaign its own has become since.</summary>
public sealed class MergedCampaigns
{
    private readonly Dictionary<CampaignId, CampaignId> _into = [];

    /// <summary>Takes note of mergers, in the order in which they happened.</summary>
    public void Add(IReadOnlyList<Merger> mergers)
    {
        ArgumentNullException.ThrowIfNull(mergers);
        for (var at = 0; at < mergers.Count; at++)
        {
            // A campaign that is named again after it was forgotten may once have been merged the other way: the last merger holds.
            _into.Remove(mergers[at].Into);
            _into[mergers[at].Campaign] = mergers[at].Into;
        }
    }

    /// <summary>The campaign that this one has become.</summary>
    public CampaignId Last(CampaignId campaign)
    {
        while (_into.TryGetValue(campaign, out var into))
        {
            campaign = into;
        }

        return campaign;
    }
}
