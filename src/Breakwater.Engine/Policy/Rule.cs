namespace Breakwater.Engine.Policy;

/// <summary>The rules of the default policy, in the order in which they are asked; the first that applies decides.</summary>
public enum Rule : byte
{
    /// <summary>Longer than any message of a service, and not read to its end: junk.</summary>
    Oversize,

    /// <summary>A one-time code that leads nowhere and hides nothing: allow, however it reads.</summary>
    OneTimeCode,

    /// <summary>The notice of a transaction that leads nowhere and hides nothing: allow, unless it surely reads like spam.</summary>
    TransactionNotice,

    /// <summary>A link poses as a brand, and the text does not read like ham: block.</summary>
    LookAlike,

    /// <summary>Surely reads like spam: block.</summary>
    ScoreBlock,

    /// <summary>Reads like spam: junk.</summary>
    ScoreJunk,

    /// <summary>Nothing speaks against it: allow.</summary>
    Default,
}
