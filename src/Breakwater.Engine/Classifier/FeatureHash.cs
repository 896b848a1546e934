namespace Breakwater.Engine.Classifier;

/// <summary>Builds a feature's hash step by step: a group first, then what the group tells apart.</summary>
internal static class FeatureHash
{
    /// <summary>What each step multiplies by.</summary>
    public const uint Prime = 0x01000193;

    /// <summary>The hash a group of features starts from.</summary>
    public static uint Start(FeatureGroup group) => 0x811C9DC5u ^ ((uint)group * 0x9E3779B1u);

    /// <summary>Appends a value (FNV-1a over 16- or 32-bit units instead of bytes; <see cref="FeatureList"/> mixes the end).</summary>
    public static uint Append(uint hash, uint value) => (hash ^ value) * Prime;

    /// <summary>Appends characters.</summary>
    public static uint Append(uint hash, ReadOnlySpan<char> chars)
    {
        foreach (var c in chars)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
