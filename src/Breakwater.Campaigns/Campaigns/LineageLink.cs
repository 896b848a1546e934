using Breakwater.Campaigns.Index;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>A link from a campaign to another one that it comes from, with the reason.</summary>
/// <param name="Kind">How they belong together.</param>
/// <param name="Other">The other campaign.</param>
/// <param name="Time">When it was noticed.</param>
/// <param name="Likeness">Share of the smaller wording that stands in the larger, 0 to 1; 0 where the words are not the reason.</param>
/// <param name="Place">The domain, number, handle or wallet that they share, where that is the reason; else empty.</param>
public readonly record struct LineageLink(LineageKind Kind, CampaignId Other, DateTimeOffset Time, double Likeness, string Place);
