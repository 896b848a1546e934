namespace Breakwater.Lab.Evaluation;

/// <summary>Counts at positions whose running totals cost log n to ask and log n to change (Fenwick, 1994).</summary>
internal sealed class FenwickTree(int positions)
{
    // Entry i, from 1, holds the sum of the i & -i positions that end at position i - 1.
    private readonly int[] _sums = new int[positions + 1];

    public long Total { get; private set; }

    public void Add(int position)
    {
        Total++;
        for (var i = position + 1; i < _sums.Length; i += i & -i)
        {
            _sums[i]++;
        }
    }

    public long CountBefore(int position)
    {
        long count = 0;
        for (var i = position; i > 0; i -= i & -i)
        {
            count += _sums[i];
        }

        return count;
    }
}
