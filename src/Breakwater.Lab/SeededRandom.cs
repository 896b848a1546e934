using System.Numerics;

namespace Breakwater.Lab;

/// <summary>Chance that can be repeated: equal seeds give equal draws on every host and under every version of
/// .NET.</summary>
// System.Random promises no such thing: its algorithm for a seed has changed before and may change again. This is
// xoshiro256** (Blackman and Vigna, ACM TOMS 47(4), 2021), its state filled by SplitMix64 (Steele, Lea and Flood,
// OOPSLA 2014) as its authors advise. Four words of state, no allocation per draw, not for secrets.
public sealed class SeededRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;
    private readonly ulong _seed;

    /// <summary>Starts the sequence that belongs to a seed; any seed will do, 0 included.</summary>
    public SeededRandom(ulong seed)
    {
        _seed = seed;
        _a = StableHash.SplitMix(ref seed);
        _b = StableHash.SplitMix(ref seed);
        _c = StableHash.SplitMix(ref seed);
        _d = StableHash.SplitMix(ref seed);
    }

    /// <summary>Starts the sequence that belongs to one item of a seeded run, whatever the other items are.</summary>
    public SeededRandom(ulong seed, string key)
        : this(StableHash.Mix(seed, StableHash.Of(key)))
    {
    }

    internal SeededRandom(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A real number from 0 up to, not including, 1, in steps of 2^-53.</summary>
    public double NextDouble() => StableHash.ToUnitInterval(NextUInt64());

    /// <summary>Whether something of this probability happens now.</summary>
    public bool Chance(double probability) => NextDouble() < probability;

    /// <summary>Whether something of this probability happens to this matter, settled by seed and matter alone: asked
    /// again, it answers the same.</summary>
    public bool ChanceOf(ReadOnlySpan<char> matter, double probability) =>
        StableHash.ToUnitInterval(StableHash.Mix(_seed, StableHash.Of(matter))) < probability;

    /// <summary>A whole number from 0 up to, not including, the bound, each equally likely.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        // Lemire, "Fast random integer generation in an interval", ACM TOMACS 29(1), 2019: one multiplication, and a
        // draw is thrown away only where it would favour some numbers.
        var range = (ulong)bound;
        var high = Math.BigMul(NextUInt64(), range, out var low);
        if (low < range)
        {
            for (var floor = (0 - range) % range; low < floor;)
            {
                high = Math.BigMul(NextUInt64(), range, out low);
            }
        }

        return (int)high;
    }

    /// <summary>A whole number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>One of the items, each equally likely.</summary>
    public T Pick<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>Puts the items into a random order (Durstenfeld's form of the Fisher-Yates shuffle, CACM
    /// 1964).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var left = items.Length; left > 1; left--)
        {
            var drawn = Below(left);
            (items[left - 1], items[drawn]) = (items[drawn], items[left - 1]);
        }
    }
}
