namespace Breakwater.Store.Events;

/// <summary>How long events are kept, and how much may be used for it.</summary>
public sealed record EventStoreOptions
{
    /// <summary>How long after its end a day is sealed; later events of that day are sealed as a part of their own.</summary>
    public TimeSpan SealAfter { get; init; } = TimeSpan.FromHours(6);

    /// <summary>How long events are kept; whole days are dropped.</summary>
    public TimeSpan KeepFor { get; init; } = TimeSpan.FromDays(400);

    /// <summary>How many bytes of sealed days are kept; the oldest days are dropped first.</summary>
    public long KeepBytes { get; init; } = 500L << 30;

    /// <summary>How long senders are kept in clear; after it they are hashes, as recipients are from the start.</summary>
    public TimeSpan SendersInClearFor { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The most events that share one commit.</summary>
    public int MaxGroup { get; init; } = 20_000;

    /// <summary>How many appends may wait; further ones wait for their place.</summary>
    public int MaxWaiting { get; init; } = 4096;

    /// <summary>Memory that the database may take, in MiB.</summary>
    public int MemoryMiB { get; init; } = 1024;

    /// <summary>Threads that the database may use.</summary>
    public int Threads { get; init; } = 2;

    internal void ThrowIfImpossible()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(SealAfter, TimeSpan.Zero, nameof(SealAfter));
        ArgumentOutOfRangeException.ThrowIfLessThan(KeepFor, TimeSpan.FromDays(1), nameof(KeepFor));
        ArgumentOutOfRangeException.ThrowIfLessThan(KeepBytes, 0, nameof(KeepBytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(SendersInClearFor, TimeSpan.Zero, nameof(SendersInClearFor));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxGroup, 1, nameof(MaxGroup));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxWaiting, 1, nameof(MaxWaiting));
        ArgumentOutOfRangeException.ThrowIfLessThan(MemoryMiB, 64, nameof(MemoryMiB));
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, nameof(Threads));
    }
}
