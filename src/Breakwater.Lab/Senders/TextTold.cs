namespace Breakwater.Lab.Senders;

/// <summary>What simulated events tell of the text of a message.</summary>
public enum TextTold : byte
{
    /// <summary>Nothing: metadata alone.</summary>
    None,

    /// <summary>Two bits: has a link, has a number.</summary>
    Hint,

    /// <summary>The hash of its template, as a client computes it.</summary>
    Fingerprint,

    /// <summary>The text itself.</summary>
    Text,
}
