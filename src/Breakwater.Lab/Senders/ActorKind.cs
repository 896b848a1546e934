namespace Breakwater.Lab.Senders;

/// <summary>What a simulated sender is; the ground truth of a simulated message.</summary>
public enum ActorKind : byte
{
    /// <summary>An ordinary person.</summary>
    Person,

    /// <summary>A small firm that writes to its customers.</summary>
    Firm,

    /// <summary>A service that sends one-time codes to whoever asked for one.</summary>
    Codes,

    /// <summary>The four-line script: one account, as fast as it can, strangers.</summary>
    Script,

    /// <summary>A throw-away account of a ring that shares the work.</summary>
    Ring,

    /// <summary>A slow and patient spammer, who sells something or opens an acquaintance.</summary>
    Patient,

    /// <summary>A prober of number lists, who wants to know which numbers exist.</summary>
    Prober,

    /// <summary>One of the many senders that bomb one recipient.</summary>
    Bomber,

    /// <summary>An old account of an ordinary person in the hands of a spammer.</summary>
    Takeover,
}
