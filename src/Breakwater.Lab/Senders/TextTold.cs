namespace Breakwater.Lab.Senders;

/// <summary>What simulated events tell of the text of a message.</summary>
public enum TextTold : byte
{
    /// <summary>Nothing: metadata alone.</summary>
    None,

    /// <summary>Two bits: has a link, has a number.</summary>
    Hint,

    /// <summary>Its fingerprint, as the client contract tells how to compute it.</summary>
    Fingerprint,

    /// <summary>The text itself.</summary>
    Text,
}
