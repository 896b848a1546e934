namespace Breakwater.Campaigns.Index;

/// <summary>Two campaigns turned out to be one.</summary>
/// <param name="Campaign">The younger one, which is no more.</param>
/// <param name="Into">The elder one, which goes on.</param>
/// <param name="Likeness">How like both a message was that showed it: the share of the smaller text that stands in the larger, 0 to 1.</param>
public readonly record struct Merger(CampaignId Campaign, CampaignId Into, double Likeness);
