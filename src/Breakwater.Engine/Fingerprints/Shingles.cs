using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Cuts a template into overlapping shingles and hashes each: four letters, or two Han characters, which say as much.</summary>
internal static class Shingles
{
    public const int Letters = 4;
    private const int Ideographs = 2;
    private const char FirstIdeograph = '\u3400';
    private const char LastIdeograph = '\u9FFF';

    private const ulong FirstFactor = 0xFF51AFD7ED558CCD;
    private const ulong SecondFactor = 0xC4CEB9FE1A85EC53;

    /// <summary>Writes the hashes; there are at most as many as characters, and one for a text shorter than a shingle.</summary>
    /// <returns>How many were written.</returns>
    public static int Hash(ReadOnlySpan<char> template, Span<uint> hashes)
    {
        // Where multiplication of 64 bits has vectors, eight shingles take as long as two without: 15 ns a message against 60.
        var count = Vector512.IsHardwareAccelerated && !template.ContainsAnyInRange(FirstIdeograph, LastIdeograph)
            ? HashEights(template, hashes)
            : 0;
        count += HashOnes(template[count..], hashes[count..]);
        if (count == 0 && !template.IsEmpty)
        {
            hashes[count++] = Mix(template[0] | ((ulong)template[^1] << 16) | ((ulong)template.Length << 32));
        }

        return count;
    }

    /// <summary>Hashes the shingles of letters alone eight at a time, as long as whole vectors can be read.</summary>
    private static int HashEights(ReadOnlySpan<char> template, Span<uint> hashes)
    {
        var units = MemoryMarshal.Cast<char, ushort>(template);
        var at = 0;
        for (; at + Vector256<ushort>.Count <= units.Length; at += Vector512<ulong>.Count)
        {
            var shingles = Vector512.Shuffle(
                Vector256.Create(units[at..]).ToVector512(),
                Vector512.Create(
                    (ushort)0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6, 4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, 9, 7, 8, 9, 10)).AsUInt64();
            shingles = (shingles ^ (shingles >> 33)) * Vector512.Create(FirstFactor);
            shingles = (shingles ^ (shingles >> 33)) * Vector512.Create(SecondFactor);
            Vector512.Narrow(shingles >> 32, shingles).GetLower().CopyTo(hashes[at..]);
        }

        return at;
    }

    private static int HashOnes(ReadOnlySpan<char> template, Span<uint> hashes)
    {
        // Four letters are eight bytes, read at once.
        var bytes = MemoryMarshal.AsBytes(template);
        var count = 0;
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] is >= FirstIdeograph and <= LastIdeograph)
            {
                if (at + Ideographs <= template.Length)
                {
                    hashes[count++] = Mix(BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at * sizeof(char))..]));
                }
            }
            else if (at + Letters <= template.Length)
            {
                hashes[count++] = Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes[(at * sizeof(char))..]));
            }
        }

        return count;
    }

    // The finalizer of MurmurHash3: every bit of the shingle moves every bit of the hash.
    private static uint Mix(ulong shingle)
    {
        shingle = (shingle ^ (shingle >> 33)) * FirstFactor;
        shingle = (shingle ^ (shingle >> 33)) * SecondFactor;
        return (uint)(shingle >> 32);
    }
}
