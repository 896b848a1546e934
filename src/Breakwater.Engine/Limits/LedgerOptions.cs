namespace Breakwater.Engine.Limits;

/// <summary>How much a ledger remembers. A shard of a fleet takes its share of each.</summary>
public sealed record LedgerOptions
{
    /// <summary>The most senders kept at once, 1,000 to 16,000,000. One takes 64 bytes, and 11 more to be found and forgotten by.</summary>
    public int Senders { get; init; } = 1_000_000;

    /// <summary>Lines of 64 bytes for who wrote to whom, a power of two. One holds about 20 pairs of each half of a month.</summary>
    public int PairLines { get; init; } = 1 << 20;

    /// <summary>The most e-mail providers, blocks of numbers and blocks of network addresses kept at once, a power of two.</summary>
    public int Groups { get; init; } = 1 << 16;

    /// <summary>The most recipients kept at once, a power of two: those written to within the last hours.</summary>
    public int Recipients { get; init; } = 1 << 18;

    /// <summary>The most domains and fingerprints kept at once, a power of two.</summary>
    public int Standings { get; init; } = 1 << 18;

    /// <summary>What addresses are hashed with. Whoever knows it can choose addresses that collide: keep it secret, and equal for a replay.</summary>
    public (ulong Low, ulong High) Key { get; init; } = (0x5BD1E995_9E3779B9, 0xC2B2AE35_85EBCA6B);

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not kept.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Senders, 1_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Senders, 16_000_000);
        foreach (var size in (int[])[PairLines, Groups, Recipients, Standings])
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(size, 64);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 1 << 26);
            ArgumentOutOfRangeException.ThrowIfNotEqual(size & (size - 1), 0);
        }
    }
}
