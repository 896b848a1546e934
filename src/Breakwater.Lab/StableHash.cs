namespace Breakwater.Lab;

/// <summary>64-bit hashes that are equal in every process and on every host, unlike string.GetHashCode.</summary>
public static class StableHash
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a text's UTF-16 units.</summary>
    // FNV-1a (Fowler, Noll and Vo) a unit at a time, finished by SplitMix64's mixer since FNV's high bits are weak for
    // short keys. Not for secrets and not against an adversary: groups and seeds are named by us.
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 0x100000001B3;
        }

        return Finish(hash);
    }

    /// <summary>One hash of a seed and a key: another seed reshuffles all keys.</summary>
    public static ulong Mix(ulong seed, ulong key) => Finish(Finish(seed + GoldenGamma) ^ key);

    /// <summary>The upper 53 bits of a hash as a real number from 0 up to, not including, 1.</summary>
    internal static double ToUnitInterval(ulong hash) => (hash >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next output of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), whose state moves on.</summary>
    internal static ulong SplitMix(ref ulong state) => Finish(state += GoldenGamma);

    private static ulong Finish(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
