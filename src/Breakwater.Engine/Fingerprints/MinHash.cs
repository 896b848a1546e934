using System.Runtime.Intrinsics;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Sketches a set of shingles so that the share of equal places in two sketches estimates the Jaccard similarity of the sets.</summary>
/// <remarks>Broder, "On the resemblance and containment of documents", 1997; 64 places give a standard error of at most 6.3 points.
/// SimHash and one-permutation hashing were measured and are worse on texts this short (docs/decisions/003-fingerprints.md).
/// Integers only, so 512-bit, 256-bit and scalar code give the same sketch.</remarks>
internal static class MinHash
{
    /// <summary>Places of a sketch.</summary>
    public const int Places = 64;

    // The hash family of place i is (a_i h + b_i) mod 2^32 over shingle hashes h that are already mixed; a_i odd, so a permutation.
    private static readonly uint[] Multipliers = Constants(0x243F6A8885A308D3, odd: true);
    private static readonly uint[] Addends = Constants(0x13198A2E03707344, odd: false);

    /// <summary>Writes the sketch of some shingle hashes; of none, every place is <see cref="uint.MaxValue"/>.</summary>
    /// <param name="shingles">Hashes of the shingles, repeats allowed.</param>
    /// <param name="sketch">Receives <see cref="Places"/> values.</param>
    public static void Sketch(ReadOnlySpan<uint> shingles, Span<uint> sketch)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Sketch512(shingles, sketch);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Sketch256(shingles, sketch);
        }
        else
        {
            SketchScalar(shingles, sketch);
        }
    }

    internal static void Sketch512(ReadOnlySpan<uint> shingles, Span<uint> sketch)
    {
        // Two registers of minima at a time, so that the multiplications of one hide the latency of the other.
        for (var place = 0; place < Places; place += 2 * Vector512<uint>.Count)
        {
            var next = place + Vector512<uint>.Count;
            var (a0, b0) = (Vector512.Create(Multipliers, place), Vector512.Create(Addends, place));
            var (a1, b1) = (Vector512.Create(Multipliers, next), Vector512.Create(Addends, next));
            var (min0, min1) = (Vector512<uint>.AllBitsSet, Vector512<uint>.AllBitsSet);
            foreach (var shingle in shingles)
            {
                var hash = Vector512.Create(shingle);
                min0 = Vector512.Min(min0, (hash * a0) + b0);
                min1 = Vector512.Min(min1, (hash * a1) + b1);
            }

            min0.CopyTo(sketch[place..]);
            min1.CopyTo(sketch[next..]);
        }
    }

    internal static void Sketch256(ReadOnlySpan<uint> shingles, Span<uint> sketch)
    {
        for (var place = 0; place < Places; place += 2 * Vector256<uint>.Count)
        {
            var next = place + Vector256<uint>.Count;
            var (a0, b0) = (Vector256.Create(Multipliers, place), Vector256.Create(Addends, place));
            var (a1, b1) = (Vector256.Create(Multipliers, next), Vector256.Create(Addends, next));
            var (min0, min1) = (Vector256<uint>.AllBitsSet, Vector256<uint>.AllBitsSet);
            foreach (var shingle in shingles)
            {
                var hash = Vector256.Create(shingle);
                min0 = Vector256.Min(min0, (hash * a0) + b0);
                min1 = Vector256.Min(min1, (hash * a1) + b1);
            }

            min0.CopyTo(sketch[place..]);
            min1.CopyTo(sketch[next..]);
        }
    }

    internal static void SketchScalar(ReadOnlySpan<uint> shingles, Span<uint> sketch)
    {
        for (var place = 0; place < Places; place++)
        {
            var min = uint.MaxValue;
            foreach (var shingle in shingles)
            {
                min = Math.Min(min, unchecked((shingle * Multipliers[place]) + Addends[place]));
            }

            sketch[place] = min;
        }
    }

    // SplitMix64 from a fixed start (digits of pi): nothing up the sleeve, and the same on every host.
    private static uint[] Constants(ulong state, bool odd)
    {
        var constants = new uint[Places];
        for (var place = 0; place < Places; place++)
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            constants[place] = (uint)(z >> 32) | (odd ? 1u : 0u);
        }

        return constants;
    }
}
