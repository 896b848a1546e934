namespace Breakwater.Engine.Fingerprints;

/// <summary>Cuts a template into overlapping shingles and hashes each: four letters, or two Han characters, which say as much.</summary>
internal static class Shingles
{
    public const int Letters = 4;
    private const int Ideographs = 2;
    private const char FirstIdeograph = '\u3400';
    private const char LastIdeograph = '\u9FFF';

    /// <summary>Writes the hashes; there are at most as many as characters, and one for a text shorter than a shingle.</summary>
    /// <returns>How many were written.</returns>
    public static int Hash(ReadOnlySpan<char> template, Span<uint> hashes)
    {
        var count = 0;
        for (var at = 0; at < template.Length; at++)
        {
            var size = template[at] is >= FirstIdeograph and <= LastIdeograph ? Ideographs : Letters;
            if (at + size <= template.Length)
            {
                hashes[count++] = size == Letters
                    ? Mix(template[at] | ((ulong)template[at + 1] << 16) | ((ulong)template[at + 2] << 32) | ((ulong)template[at + 3] << 48))
                    : Mix(template[at] | ((ulong)template[at + 1] << 16));
            }
        }

        if (count == 0 && !template.IsEmpty)
        {
            hashes[count++] = Mix(template[0] | ((ulong)template[^1] << 16) | ((ulong)template.Length << 32));
        }

        return count;
    }

    // The finalizer of MurmurHash3: every bit of the shingle moves every bit of the hash.
    private static uint Mix(ulong shingle)
    {
        shingle = (shingle ^ (shingle >> 33)) * 0xFF51AFD7ED558CCD;
        shingle = (shingle ^ (shingle >> 33)) * 0xC4CEB9FE1A85EC53;
        return (uint)(shingle >> 32);
    }
}
