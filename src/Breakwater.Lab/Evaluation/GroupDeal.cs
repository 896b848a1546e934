namespace Breakwater.Lab.Evaluation;

/// <summary>The greedy dealing of groups to folds that keeps both classes as even as it can.</summary>
internal sealed class GroupDeal
{
    private readonly long[] _spamOfFold;
    private readonly long[] _hamOfFold;
    private readonly double _spamWeight;
    private readonly double _hamWeight;

    private GroupDeal(IReadOnlyCollection<Group> groups, int folds)
    {
        (_spamOfFold, _hamOfFold) = (new long[folds], new long[folds]);
        _spamWeight = InverseSquare(groups.Sum(group => group.Spam));
        _hamWeight = InverseSquare(groups.Sum(group => group.Ham));
    }

    /// <summary>The fold of each group.</summary>
    public static Dictionary<ulong, int> Of(ReadOnlySpan<bool> isSpam, ReadOnlySpan<ulong> keys, int folds, ulong seed)
    {
        var groups = Count(isSpam, keys).Values;
        var deal = new GroupDeal(groups, folds);
        var foldOf = new Dictionary<ulong, int>(groups.Count);
        // Equal sizes are ordered by chance, the seed's, and not by how the keys happen to be spelled.
        var largestFirst = groups.OrderByDescending(group => group.Size)
            .ThenBy(group => StableHash.Mix(seed, group.Key))
            .ThenBy(group => group.Key);
        foreach (var group in largestFirst)
        {
            foldOf[group.Key] = deal.Place(group);
        }

        return foldOf;
    }

    private static Dictionary<ulong, Group> Count(ReadOnlySpan<bool> isSpam, ReadOnlySpan<ulong> keys)
    {
        var groups = new Dictionary<ulong, Group>();
        for (var i = 0; i < keys.Length; i++)
        {
            var group = groups.GetValueOrDefault(keys[i], new Group(keys[i], 0, 0));
            groups[keys[i]] = isSpam[i] ? group with { Spam = group.Spam + 1 } : group with { Ham = group.Ham + 1 };
        }

        return groups;
    }

    private int Place(Group group)
    {
        var best = 0;
        for (var fold = 1; fold < _spamOfFold.Length; fold++)
        {
            if (Cost(fold, group).CompareTo(Cost(best, group)) < 0)
            {
                best = fold;
            }
        }

        _spamOfFold[best] += group.Spam;
        _hamOfFold[best] += group.Ham;
        return best;
    }

    // What the sum over folds of squared class shares grows by, less the part that is equal for all folds; the sum is
    // least when the folds are even. Among equals the smaller fold, then the first.
    private (double Imbalance, long Size) Cost(int fold, Group group) => (
        (_spamOfFold[fold] * _spamWeight * group.Spam) + (_hamOfFold[fold] * _hamWeight * group.Ham),
        _spamOfFold[fold] + _hamOfFold[fold]);

    private static double InverseSquare(long total) => total == 0 ? 0 : 1.0 / ((double)total * total);

    private readonly record struct Group(ulong Key, long Spam, long Ham)
    {
        public long Size => Spam + Ham;
    }
}
