namespace Breakwater.Engine.Policy;

/// <summary>What there was to decide on: where a service may not read texts, it is less.</summary>
[Flags]
public enum Evidence : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The text.</summary>
    Text = 1,

    /// <summary>What the client told of the text: whether it has a link, and a number.</summary>
    Hint = 2,

    /// <summary>The fingerprint that the client computed of the text.</summary>
    Fingerprint = 4,

    /// <summary>The sender.</summary>
    Sender = 8,

    /// <summary>The time at which it was sent.</summary>
    Time = 16,

    /// <summary>The recipient.</summary>
    Recipient = 32,
}
