namespace Breakwater.Engine.Text;

/// <summary>Mixes 64 bits, the same on every host.</summary>
internal static class HashBits
{
    /// <summary>2^64 divided by the golden ratio.</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): every bit moves every bit.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
