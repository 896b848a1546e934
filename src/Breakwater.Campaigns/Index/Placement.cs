namespace Breakwater.Campaigns.Index;

/// <summary>Where the index put a message, and why.</summary>
/// <param name="Campaign">Its campaign; none for a text without letters and digits.</param>
/// <param name="By">What put it there.</param>
/// <param name="Likeness">Share of the smaller of both texts that stands in the larger one, 0 to 1; 1 for the same text.</param>
public readonly record struct Placement(CampaignId Campaign, PlacedBy By, double Likeness)
{
    /// <summary>For a founding message, a campaign that it has something in common with, but not enough to belong to it.</summary>
    public CampaignId Kin { get; init; }

    /// <summary>What it has in common with that one.</summary>
    public KinBy KinBy { get; init; }

    /// <summary>The shared identifier's hash, where it is one.</summary>
    public ulong Identifier { get; init; }
}
