namespace Breakwater.Campaigns.Trust;

/// <summary>What reports have led to, from the mildest on.</summary>
public enum ReportVerdict : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Held back until a person has looked: reports say spam, and a sender who has long sent much is the target.</summary>
    Quarantine,

    /// <summary>Stopped.</summary>
    Block,
}
