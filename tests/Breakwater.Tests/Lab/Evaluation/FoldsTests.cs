using Breakwater.Lab;
using Breakwater.Lab.Evaluation;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class FoldsTests
{
    private static readonly Gen<(bool[] IsSpam, int Folds, ulong Seed)> Plain =
        Gen.Select(Gen.Bool.Array[0, 80], Gen.Int[2, 7], Gen.ULong);

    private static readonly Gen<((bool IsSpam, ulong Group)[] Rows, int Folds, ulong Seed)> Grouped = Gen.Select(
        Gen.Select(Gen.Bool, Gen.ULong[0, 15]).Array[0, 80], Gen.Int[2, 7], Gen.ULong);

    [Fact]
    public void Stratified_folds_partition_the_rows() => Plain.Sample((isSpam, count, seed) =>
        AssertPartition(Folds.Stratified(isSpam, count, seed), isSpam.Length));

    [Fact]
    public void Stratified_folds_are_even_in_size_and_in_spam() => Plain.Sample((isSpam, count, seed) =>
    {
        var folds = Folds.Stratified(isSpam, count, seed);
        var sizes = Enumerable.Range(0, count).Select(fold => folds.TestRows(fold).Count()).ToArray();
        var spam = Enumerable.Range(0, count).Select(fold => folds.TestRows(fold).Count(row => isSpam[row])).ToArray();
        Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
        Assert.InRange(spam.Max() - spam.Min(), 0, 1);
    });

    [Fact]
    public void Equal_seeds_give_equal_folds_and_other_seeds_others()
    {
        var isSpam = Enumerable.Range(0, 200).Select(i => i % 3 == 0).ToArray();
        Assert.Equal(Numbers(Folds.Stratified(isSpam, 5, 1), 200), Numbers(Folds.Stratified(isSpam, 5, 1), 200));
        Assert.NotEqual(Numbers(Folds.Stratified(isSpam, 5, 1), 200), Numbers(Folds.Stratified(isSpam, 5, 2), 200));
    }

    [Fact]
    public void Grouped_folds_partition_the_rows_and_no_group_crosses_them() => Grouped.Sample((rows, count, seed) =>
    {
        var folds = OfGroups(rows, count, seed);
        AssertPartition(folds, rows.Length);
        Assert.All(
            Enumerable.Range(0, rows.Length).GroupBy(row => rows[row].Group),
            group => Assert.Single(group.Select(row => folds[row]).Distinct()));
    });

    [Fact]
    public void A_groups_fold_does_not_depend_on_the_order_of_the_rows() => Grouped.Sample((rows, count, seed) =>
    {
        var shuffled = rows.ToArray();
        new SeededRandom(seed).Shuffle<(bool, ulong)>(shuffled);
        var (one, other) = (OfGroups(rows, count, seed), OfGroups(shuffled, count, seed));
        Assert.Equal(FoldOfGroup(rows, one), FoldOfGroup(shuffled, other));
    });

    [Fact]
    public void Groups_of_one_message_are_dealt_as_evenly_as_messages() => Plain.Sample((isSpam, count, seed) =>
    {
        var rows = isSpam.Select((spam, i) => (spam, (ulong)i)).ToArray();
        var folds = OfGroups(rows, count, seed);
        var spam = Enumerable.Range(0, count).Select(fold => folds.TestRows(fold).Count(row => isSpam[row])).ToArray();
        var ham = Enumerable.Range(0, count).Select(fold => folds.TestRows(fold).Count(row => !isSpam[row])).ToArray();
        Assert.InRange(spam.Max() - spam.Min(), 0, 1);
        Assert.InRange(ham.Max() - ham.Min(), 0, 1);
    });

    [Fact]
    public void Uneven_groups_end_up_even_where_they_can()
    {
        // Spam in groups of 6, 5, 4, 3, 2, 1 and ham in one-message groups: three folds of 7 spam and 7 ham are
        // possible.
        var rows = new List<(bool, ulong)>();
        foreach (var size in (int[])[6, 5, 4, 3, 2, 1])
        {
            rows.AddRange(Enumerable.Repeat((true, (ulong)size), size));
        }

        rows.AddRange(Enumerable.Range(100, 21).Select(i => (false, (ulong)i)));
        var folds = OfGroups([.. rows], 3, seed: 9);
        Assert.All(Enumerable.Range(0, 3), fold => Assert.Equal((7, 7), CountBoth(rows, folds.TestRows(fold))));
    }

    [Fact]
    public void The_seed_decides_where_equal_groups_go()
    {
        var rows = Enumerable.Range(0, 100).Select(i => (i % 2 == 0, (ulong)i)).ToArray();
        Assert.NotEqual(Numbers(OfGroups(rows, 5, 1), 100), Numbers(OfGroups(rows, 5, 2), 100));
    }

    [Fact]
    public void One_fold_is_no_division()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Folds.Stratified([true], 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Folds.Grouped([true], [1], 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Folds.Grouped([true], [1, 2], 2, 0));
    }

    private static Folds OfGroups((bool IsSpam, ulong Group)[] rows, int count, ulong seed) =>
        Folds.Grouped(Array.ConvertAll(rows, row => row.IsSpam), Array.ConvertAll(rows, row => row.Group), count, seed);

    private static void AssertPartition(Folds folds, int rows)
    {
        var all = Enumerable.Range(0, rows);
        Assert.Equal(all, Enumerable.Range(0, folds.Count).SelectMany(folds.TestRows).Order());
        for (var fold = 0; fold < folds.Count; fold++)
        {
            Assert.Equal(all, folds.TestRows(fold).Concat(folds.TrainingRows(fold)).Order());
        }
    }

    private static SortedDictionary<ulong, int> FoldOfGroup((bool IsSpam, ulong Group)[] rows, Folds folds)
    {
        var foldOf = new SortedDictionary<ulong, int>();
        foreach (var (row, (_, group)) in rows.Index())
        {
            foldOf[group] = folds[row];
        }

        return foldOf;
    }

    private static (int Spam, int Ham) CountBoth(List<(bool IsSpam, ulong)> rows, IEnumerable<int> chosen)
    {
        var spam = chosen.Count(row => rows[row].IsSpam);
        return (spam, chosen.Count() - spam);
    }

    private static int[] Numbers(Folds folds, int rows) => [.. Enumerable.Range(0, rows).Select(row => folds[row])];
}
