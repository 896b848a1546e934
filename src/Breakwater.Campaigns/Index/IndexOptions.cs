namespace Breakwater.Campaigns.Index;

/// <summary>How much the index remembers.</summary>
public sealed record IndexOptions
{
    /// <summary>The fewest wordings that an index can be asked to remember.</summary>
    public const int MinCapacity = 16;

    /// <summary>The most wordings that an index can be asked to remember; an array of .NET holds no more of their shingles.</summary>
    public const int MaxCapacity = 1 << 25;

    /// <summary>The most wordings that are remembered, 16 to 33,554,432; beyond it the one seen least recently is forgotten.</summary>
    public int Capacity { get; init; } = 1 << 20;

    /// <summary>How long a wording that is not seen is remembered, in the time of the events; at least a second.</summary>
    public TimeSpan Memory { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Seed of the hashes; kept from senders, it keeps them from choosing whom they collide with. Shards that are to be
    /// merged have one seed.</summary>
    public ulong Seed { get; init; }

    /// <summary>Refuses options that no index can keep.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Capacity, MinCapacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Capacity, MaxCapacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(Memory, TimeSpan.FromSeconds(1));
    }
}
