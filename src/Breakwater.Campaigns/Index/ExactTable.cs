using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Index;

/// <summary>Leads from the hash of a text or template to the wording that it was found to be: buckets of eight, the one seen last first.</summary>
/// <remarks>An entry whose wording is forgotten is known by its stamp and means nothing any more. Twelve bytes an entry.</remarks>
internal sealed class ExactTable
{
    private const int Ways = 8;

    private readonly Entry[] _entries;
    private readonly ulong _seed;
    private readonly int _shift;

    /// <summary>A table for so many entries, rounded up to a power of two.</summary>
    public ExactTable(int entries, ulong seed)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, entries / Ways));
        _entries = new Entry[(long)buckets * Ways];
        _seed = HashBits.Mix(seed ^ HashBits.Golden);
        _shift = 64 - BitOperations.Log2((uint)buckets);
    }

    /// <summary>Bytes that the table takes.</summary>
    public long Bytes => _entries.LongLength * 3 * sizeof(uint);

    /// <summary>The wording of a text, or 0.</summary>
    public int Find(ulong text, WordingTable wordings)
    {
        var bucket = BucketOf(text, out var tag);
        for (var at = 0; at < Ways; at++)
        {
            var entry = bucket[at];
            if (entry.Tag == tag && entry.Wording != 0)
            {
                bucket[..at].CopyTo(bucket[1..]);
                bucket[0] = entry;
                return wordings.IsAlive(entry.Wording, entry.Stamp) ? entry.Wording : 0;
            }
        }

        return 0;
    }

    /// <summary>Lets a text lead to a wording; in a full bucket the entry seen least recently gives way.</summary>
    public void Set(ulong text, int wording, uint stamp)
    {
        var bucket = BucketOf(text, out var tag);
        var at = 0;
        while (at < Ways - 1 && bucket[at].Wording != 0 && bucket[at].Tag != tag)
        {
            at++;
        }

        bucket[..at].CopyTo(bucket[1..]);
        bucket[0] = new Entry(tag, wording, stamp);
    }

    private Span<Entry> BucketOf(ulong text, out uint tag)
    {
        var mixed = HashBits.Mix(text ^ _seed);
        tag = (uint)mixed;
        return _entries.AsSpan((int)(mixed >> _shift) * Ways, Ways);
    }

    /// <summary>What a text leads to.</summary>
    /// <param name="Tag">The part of its hash that did not choose the bucket.</param>
    /// <param name="Wording">Its number; 0 in an empty entry.</param>
    /// <param name="Stamp">The stamp of the wording when it was entered.</param>
    private readonly record struct Entry(uint Tag, int Wording, uint Stamp);
}
