namespace Breakwater.Lab.Evaluation;

/// <summary>A division of rows into parts of which each is the test set once and training the other times.</summary>
public sealed class Folds
{
    private readonly int[] _foldOfRow;

    private Folds(int[] foldOfRow, int count) => (_foldOfRow, Count) = (foldOfRow, count);

    /// <summary>The number of folds.</summary>
    public int Count { get; }

    /// <summary>The fold in whose test set a row is.</summary>
    public int this[int row] => _foldOfRow[row];

    /// <summary>The rows of a fold's test set, in order.</summary>
    public IEnumerable<int> TestRows(int fold) => Rows.Where(row => _foldOfRow[row] == fold);

    /// <summary>The rows that a fold trains on: all that it does not test, in order.</summary>
    public IEnumerable<int> TrainingRows(int fold) => Rows.Where(row => _foldOfRow[row] != fold);

    private IEnumerable<int> Rows => Enumerable.Range(0, _foldOfRow.Length);

    /// <summary>Deals spam and ham out separately, so that each fold's share of either differs by one message at most
    /// (Kohavi, 1995).</summary>
    public static Folds Stratified(ReadOnlySpan<bool> isSpam, int folds, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var order = new int[isSpam.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        new SeededRandom(seed).Shuffle<int>(order);
        var foldOfRow = new int[isSpam.Length];
        // Ham is dealt on from where spam ended, so that the folds' sizes differ by one message at most, too.
        var next = 0;
        foreach (var kind in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var row in order)
            {
                if (isSpam[row] == kind)
                {
                    foldOfRow[row] = next++ % folds;
                }
            }
        }

        return new Folds(foldOfRow, folds);
    }

    /// <summary>Keeps each group whole, and deals groups out largest first, each to the fold that it unbalances
    /// least.</summary>
    // Graham's longest-processing-time rule (1969) on both classes at once. Which fold a group gets depends on the
    // groups' keys and contents and the seed alone, not on the order of the rows.
    public static Folds Grouped(ReadOnlySpan<bool> isSpam, ReadOnlySpan<ulong> groups, int folds, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(groups.Length, isSpam.Length);
        var deal = GroupDeal.Of(isSpam, groups, folds, seed);
        var foldOfRow = new int[isSpam.Length];
        for (var i = 0; i < foldOfRow.Length; i++)
        {
            foldOfRow[i] = deal[groups[i]];
        }

        return new Folds(foldOfRow, folds);
    }
}
