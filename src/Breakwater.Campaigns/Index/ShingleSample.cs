using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Index;

/// <summary>The shingles of one template with the smallest hashes, and below which hash they are all of them.</summary>
/// <remarks>Samples of two texts are drawn by the same hashes, so what they share below both bounds tells how much of the smaller
/// text stands in the larger one; Broder, "On the resemblance and containment of documents", 1997. The 64 places of a MinHash
/// estimate resemblance alone, which a spam text loses when it is wrapped in small talk.</remarks>
internal sealed class ShingleSample
{
    /// <summary>The most shingles that are kept of a text.</summary>
    public const int Most = 128;

    /// <summary>Five letters, or three Chinese characters, which say as much.</summary>
    private const int Weight = 5;

    private const int IdeographWeight = 2;
    private const char FirstIdeograph = '\u3400';
    private const char LastIdeograph = '\u9FFF';

    // A long text is thinned out before it is sorted, to twice of what is kept and then some.
    private const int SortedAtMost = 4 * Most;

    private readonly ulong _seed;
    private uint[] _hashes = new uint[512];
    private int _count;

    public ShingleSample(ulong seed) => _seed = HashBits.Mix(seed + HashBits.Golden);

    /// <summary>The hashes in ascending order, each once.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, _count);

    /// <summary>Every shingle whose hash is not above this one is in the sample.</summary>
    public uint Bound { get; private set; }

    /// <summary>Samples a template.</summary>
    public void Take(ReadOnlySpan<char> template)
    {
        if (_hashes.Length < template.Length)
        {
            _hashes = new uint[Math.Max(template.Length, _hashes.Length * 2)];
        }

        Keep(Hash(template), uint.MaxValue);
    }

    /// <summary>Takes over a sample that was drawn before.</summary>
    public void Take(ReadOnlySpan<uint> hashes, uint bound)
    {
        hashes.CopyTo(_hashes);
        _count = hashes.Length;
        Bound = bound;
    }

    private void Keep(int count, uint bound)
    {
        if (count > SortedAtMost)
        {
            bound = (uint)(((ulong)uint.MaxValue * SortedAtMost) / (ulong)(2 * count));
            count = Below(bound, count);
        }

        var hashes = _hashes.AsSpan(0, count);
        hashes.Sort();
        _count = Distinct(hashes);
        Bound = bound;
        if (_count > Most)
        {
            _count = Most;
            Bound = _hashes[Most - 1];
        }
    }

    private int Hash(ReadOnlySpan<char> template)
    {
        var bytes = MemoryMarshal.AsBytes(template);
        var isPlain = !template.ContainsAnyInRange(FirstIdeograph, LastIdeograph);
        var count = 0;
        for (var at = 0; at < template.Length; at++)
        {
            if (isPlain)
            {
                if (at + Weight > template.Length)
                {
                    break;
                }

                // Five letters are ten bytes, read as eight and two.
                var head = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(at * sizeof(char))..]);
                var tail = BinaryPrimitives.ReadUInt16LittleEndian(bytes[((at + 4) * sizeof(char))..]);
                _hashes[count++] = Mix(head, tail);
            }
            else if (TryHashMixed(template[at..], out var hash))
            {
                _hashes[count++] = hash;
            }
        }

        return count;
    }

    private bool TryHashMixed(ReadOnlySpan<char> rest, out uint hash)
    {
        var (head, tail, weight) = (0UL, 0UL, 0);
        for (var at = 0; at < rest.Length && weight < Weight; at++)
        {
            weight += rest[at] is >= FirstIdeograph and <= LastIdeograph ? IdeographWeight : 1;
            (head, tail) = at < 4 ? (head | ((ulong)rest[at] << (16 * at)), tail) : (head, tail | ((ulong)rest[at] << (16 * (at - 4))));
        }

        hash = Mix(head, tail);
        return weight >= Weight;
    }

    private uint Mix(ulong head, ulong tail) => (uint)(HashBits.Mix((head ^ _seed) + (tail * HashBits.Golden)) >> 32);

    private int Below(uint bound, int count)
    {
        var kept = 0;
        foreach (var hash in _hashes.AsSpan(0, count))
        {
            _hashes[kept] = hash;
            kept += hash <= bound ? 1 : 0;
        }

        return kept;
    }

    private static int Distinct(Span<uint> sorted)
    {
        var kept = 0;
        for (var at = 0; at < sorted.Length; at++)
        {
            if (at == 0 || sorted[at] != sorted[at - 1])
            {
                sorted[kept++] = sorted[at];
            }
        }

        return kept;
    }
}
