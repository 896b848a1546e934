using Breakwater.Campaigns.Index;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>How much the watch over campaigns remembers.</summary>
public sealed record CampaignWatchOptions
{
    /// <summary>What the index remembers.</summary>
    public IndexOptions Index { get; init; } = new();

    /// <summary>The most campaigns of which more is kept than their wordings, at least 1, some 2 KiB each; beyond it the one seen least
    /// recently keeps its wordings and name alone.</summary>
    public int Campaigns { get; init; } = 1 << 16;
}
