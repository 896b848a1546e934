namespace Breakwater.Campaigns.Campaigns;

/// <summary>How two campaigns belong together.</summary>
public enum LineageKind : byte
{
    /// <summary>The other one was merged into this one: a message showed that they are one.</summary>
    Merge,

    /// <summary>This one was born with a part of the other one's wording.</summary>
    Split,

    /// <summary>This one was born with other words that lead where the other one leads: the new wording of the same people.</summary>
    Morph,
}
