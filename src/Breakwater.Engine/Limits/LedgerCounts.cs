namespace Breakwater.Engine.Limits;

/// <summary>What a ledger holds and has seen.</summary>
public readonly record struct LedgerCounts
{
    /// <summary>Senders kept.</summary>
    public int Senders { get; init; }

    /// <summary>Senders forgotten because their time was over.</summary>
    public long Expired { get; init; }

    /// <summary>Senders forgotten because all places were taken.</summary>
    public long Displaced { get; init; }

    /// <summary>Messages that came up to ten minutes late: they took place when they came.</summary>
    public long Late { get; init; }

    /// <summary>Messages that came later than that: they took place when they came.</summary>
    public long TooLate { get; init; }

    /// <summary>Messages more than an hour ahead of all before: the clock follows the third in a row.</summary>
    public long Ahead { get; init; }

    /// <summary>Messages without a sender or a time between 2000 and 2100, which have no behaviour.</summary>
    public long Untimed { get; init; }
}
