namespace Breakwater.Campaigns.Index;

/// <summary>What put a message into its campaign.</summary>
public enum PlacedBy : byte
{
    /// <summary>Nothing: it is in none.</summary>
    Nothing,

    /// <summary>It is the first of its campaign.</summary>
    Founding,

    /// <summary>The same text or template was seen before.</summary>
    SameText,

    /// <summary>Its text is like one that was seen before.</summary>
    LikeText,

    /// <summary>Its text is a little like one that was seen before, or next to none, and it leads to the same place.</summary>
    Identifier,
}
