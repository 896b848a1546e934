using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Index;

/// <summary>Finds wordings by a shingle: buckets of eight entries, which is one line of the processor's cache.</summary>
/// <remarks>A bucket never grows, so no sender can make a search longer: where it is full, its oldest entry gives way.</remarks>
internal sealed class KeyTable
{
    private const int Ways = 8;

    private readonly Entry[] _entries;
    private readonly int _shift;

    /// <summary>A table for so many entries, rounded up to a power of two.</summary>
    public KeyTable(long entries)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(2, entries / Ways));
        _entries = new Entry[(long)buckets * Ways];
        _shift = 64 - BitOperations.Log2((uint)buckets);
    }

    /// <summary>Bytes that the table takes.</summary>
    public long Bytes => _entries.LongLength * 2 * sizeof(uint);

    /// <summary>Lets a shingle lead to a wording; entries of one bucket stand from the newest to the oldest.</summary>
    public void Add(uint shingle, int wording)
    {
        var bucket = BucketOf(shingle);
        var last = Ways - 1;
        for (var at = 0; at < Ways; at++)
        {
            if (bucket[at].Wording == 0)
            {
                last = at;
                break;
            }
        }

        bucket[..last].CopyTo(bucket[1..]);
        bucket[0] = new Entry(shingle, wording);
    }

    /// <summary>Lets a shingle no longer lead to a wording.</summary>
    public void Remove(uint shingle, int wording)
    {
        var bucket = BucketOf(shingle);
        var at = bucket.IndexOf(new Entry(shingle, wording));
        if (at >= 0)
        {
            bucket[(at + 1)..].CopyTo(bucket[at..]);
            bucket[^1] = default;
        }
    }

    /// <summary>Adds the wordings that a shingle leads to.</summary>
    public void Find(uint shingle, Candidates candidates)
    {
        foreach (ref readonly var entry in BucketOf(shingle))
        {
            if (entry.Shingle == shingle && entry.Wording != 0)
            {
                candidates.Add(entry.Wording);
            }
        }
    }

    private Span<Entry> BucketOf(uint shingle) => _entries.AsSpan((int)((shingle * HashBits.Golden) >> _shift) * Ways, Ways);

    /// <summary>What a shingle leads to.</summary>
    /// <param name="Shingle">Its hash.</param>
    /// <param name="Wording">Its number; 0 in an empty entry.</param>
    private readonly record struct Entry(uint Shingle, int Wording);
}
