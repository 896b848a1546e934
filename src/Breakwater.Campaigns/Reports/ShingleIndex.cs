using System.Numerics;

namespace Breakwater.Campaigns.Reports;

/// <summary>From a shingle to the texts that had it lately: buckets of eight, the oldest of which makes room. Common keys lead to the last
/// eight texts only, rare ones to all that had them; whatever a stranger sends, a look costs eight steps for each shingle.</summary>
internal sealed class ShingleIndex
{
    private const int BucketSize = 8;

    // Of a text with many shingles one in four is kept: a fifth of the text still brings a handful of them.
    private const int SampleFrom = 48;
    private const uint SampleMask = 3;

    private readonly int[] _slots;
    private readonly byte[] _next;
    private readonly int[] _votes;
    private readonly List<int> _voted = [];

    /// <param name="texts">Texts that are remembered, by numbers from 0 on.</param>
    public ShingleIndex(int texts)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)texts * 8);
        _slots = new int[buckets * BucketSize];
        _next = new byte[buckets];
        _votes = new int[texts];
    }

    /// <summary>Takes a text in under a number; what the number stood for before is found no more once its shingles are looked at.</summary>
    public void Add(int text, ReadOnlySpan<uint> shingles)
    {
        foreach (var shingle in shingles)
        {
            if (shingles.Length < SampleFrom || (shingle & SampleMask) == 0)
            {
                var bucket = BucketOf(shingle);
                _slots[(bucket * BucketSize) + _next[bucket]] = text + 1;
                _next[bucket] = (byte)((_next[bucket] + 1) % BucketSize);
            }
        }
    }

    /// <summary>Finds the texts that share most shingles, by the sample.</summary>
    /// <param name="shingles">Shingles of the text that is looked for.</param>
    /// <param name="best">Receives their numbers, most shared shingles first.</param>
    /// <returns>How many were found.</returns>
    public int Find(ReadOnlySpan<uint> shingles, Span<int> best)
    {
        foreach (var shingle in shingles)
        {
            Vote(_slots.AsSpan(BucketOf(shingle) * BucketSize, BucketSize));
        }

        var found = 0;
        foreach (var text in _voted)
        {
            found = Insert(best, found, text);
        }

        foreach (var text in _voted)
        {
            _votes[text] = 0;
        }

        _voted.Clear();
        return found;
    }

    private void Vote(ReadOnlySpan<int> bucket)
    {
        for (var slot = 0; slot < bucket.Length; slot++)
        {
            // A text that two shingles of a bucket brought here votes once for each look.
            var text = bucket[slot] - 1;
            if (text < 0 || bucket[..slot].Contains(bucket[slot]))
            {
                continue;
            }

            if (_votes[text]++ == 0)
            {
                _voted.Add(text);
            }
        }
    }

    private int Insert(Span<int> best, int found, int text)
    {
        var at = found;
        while (at > 0 && _votes[best[at - 1]] < _votes[text])
        {
            at--;
        }

        if (at == best.Length)
        {
            return found;
        }

        found = Math.Min(found + 1, best.Length);
        best[at..(found - 1)].CopyTo(best[(at + 1)..]);
        best[at] = text;
        return found;
    }

    private int BucketOf(uint shingle) => (int)((shingle >> 2) & (uint)(_next.Length - 1));
}
