namespace Breakwater.Cli.Measuring;

/// <summary>What the memory of senders costs.</summary>
internal sealed record LimitsFigures
{
    /// <summary>Where it was measured.</summary>
    public required Machine Machine { get; init; }

    /// <summary>Senders that were active while decisions were timed.</summary>
    public required int ActiveSenders { get; init; }

    /// <summary>A decision on a message without text.</summary>
    public required Timing Blind { get; init; }

    /// <summary>A decision on a message with text.</summary>
    public required Timing Full { get; init; }

    /// <summary>What two threads with a ledger each decide in the time in which one decides one, blind; the median of pairs.</summary>
    public required double TwoThreads { get; init; }

    /// <summary>Senders that the memory was measured with.</summary>
    public required int Senders { get; init; }

    /// <summary>Resident memory of the process before there was a ledger, in bytes.</summary>
    public required long ResidentBefore { get; init; }

    /// <summary>Resident memory of the process with that many senders, in bytes.</summary>
    public required long ResidentAfter { get; init; }

    /// <summary>Bytes a sender, all that a ledger keeps beside senders included.</summary>
    public double BytesPerSender => (ResidentAfter - ResidentBefore) / (double)Senders;
}
