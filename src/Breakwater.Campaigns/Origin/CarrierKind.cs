namespace Breakwater.Campaigns.Origin;

/// <summary>What kind of line a number is, by its prefix.</summary>
public enum CarrierKind : byte
{
    /// <summary>Not known, or no number.</summary>
    Unknown,

    /// <summary>A mobile line.</summary>
    Mobile,

    /// <summary>A fixed line.</summary>
    Fixed,

    /// <summary>A line of a country whose numbers do not tell mobile from fixed ones.</summary>
    FixedOrMobile,

    /// <summary>A number of an internet telephony service: anybody gets one from anywhere.</summary>
    Voip,

    /// <summary>A toll-free, premium or shared-cost number.</summary>
    Special,
}
