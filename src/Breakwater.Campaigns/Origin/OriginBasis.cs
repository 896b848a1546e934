namespace Breakwater.Campaigns.Origin;

/// <summary>A kind of evidence of where a campaign is sent from.</summary>
public enum OriginBasis : byte
{
    /// <summary>The e-mail services of its senders.</summary>
    Provider,

    /// <summary>The prefixes of its senders' numbers.</summary>
    Number,

    /// <summary>The scripts of its texts.</summary>
    Script,

    /// <summary>The hours at which it is sent.</summary>
    Hours,

    /// <summary>Where its links are hosted or registered, as the caller knows.</summary>
    Infrastructure,
}
