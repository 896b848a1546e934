using Breakwater.Lab.Evaluation;

namespace Breakwater.Lab.Reporters;

/// <summary>What a ring did, and what defending against it cost.</summary>
public sealed record RingHarm
{
    /// <summary>Members of the ring.</summary>
    public int Members { get; init; }

    /// <summary>Established legitimate senders that were blocked.</summary>
    public Proportion EstablishedBlocked { get; init; }

    /// <summary>Established legitimate senders that were held back for a person to look at.</summary>
    public Proportion EstablishedHeld { get; init; }

    /// <summary>New legitimate senders that were blocked.</summary>
    public Proportion NewBlocked { get; init; }

    /// <summary>New legitimate senders that were held back.</summary>
    public Proportion NewHeld { get; init; }

    /// <summary>Legitimate senders, established or new, that were still stopped when the day ended.</summary>
    public Proportion StillStopped { get; init; }

    /// <summary>Campaigns of the last ten days that reports blocked.</summary>
    public Proportion CampaignsBlocked { get; init; }

    /// <summary>Campaigns blocked by their third report, of all campaigns that had three.</summary>
    public Proportion BlockedByThird { get; init; }

    /// <summary>Reports until the block of a campaign, mean of those blocked in the last ten days; null if none was.</summary>
    public double? MeanReports { get; init; }

    /// <summary>Rings that were found, and members of the largest.</summary>
    public (int Rings, int Largest) Found { get; init; }
}
