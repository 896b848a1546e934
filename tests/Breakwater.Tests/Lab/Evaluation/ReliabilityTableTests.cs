using Breakwater.Lab.Evaluation;
using static Breakwater.Tests.Lab.Evaluation.ScoredRows;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class ReliabilityTableTests
{
    private static readonly Gen<(Scored[] Rows, int Bins)> Any = Gen.Select(ScoredRows.Probable, Gen.Int[1, 12]);

    private static readonly Func<Scored[], int, ReliabilityTable>[] Both =
    [
        (rows, bins) => ReliabilityTable.EqualWidth(rows, bins),
        (rows, bins) => ReliabilityTable.EqualCount(rows, bins),
    ];

    [Fact]
    public void A_table_worked_out_by_hand()
    {
        Scored[] rows = [.. Spam(0.9, 0.7, 0.2), .. Ham(0.8, 0.1, 0.3)];
        var table = ReliabilityTable.EqualWidth(rows, 2);
        Assert.Equal([(0.0, 0.5, 3L), (0.5, 1.0, 3L)], table.Bins.Select(bin => (bin.Low, bin.High, bin.Count)));
        Assert.Equal(0.2, table.Bins[0].MeanPredicted!.Value, 15);
        Assert.Equal(0.8, table.Bins[1].MeanPredicted!.Value, 15);
        Assert.Equal([1.0 / 3, 2.0 / 3], table.Bins.Select(bin => bin.Observed.Share!.Value));
        Assert.Equal(2.0 / 15, table.ExpectedCalibrationError!.Value, 15);
    }

    [Fact]
    public void Every_message_is_in_one_bin_and_within_its_bounds() => Any.Sample((rows, bins) =>
    {
        foreach (var tabulate in Both)
        {
            var table = tabulate(rows, bins);
            Assert.Equal(rows.Length, table.Bins.Sum(bin => bin.Count));
            Assert.Equal(rows.Count(row => row.IsSpam), table.Bins.Sum(bin => bin.Observed.Hits));
            Assert.All(
                table.Bins,
                bin => Assert.InRange(bin.MeanPredicted ?? bin.Low, bin.Low - 1e-12, bin.High + 1e-12));
        }
    });

    [Fact]
    public void Bins_of_one_width_hold_what_their_bounds_say() => Any.Sample((rows, bins) =>
    {
        var table = ReliabilityTable.EqualWidth(rows, bins);
        Assert.Equal(bins, table.Bins.Count);
        foreach (var (i, bin) in table.Bins.Index())
        {
            var last = i == bins - 1;
            Assert.Equal(rows.Count(row => row.Score >= bin.Low && (row.Score < bin.High || last)), bin.Count);
        }
    });

    [Fact]
    public void Bins_of_one_size_differ_by_one_message_where_nothing_ties()
    {
        var rows = Enumerable.Range(0, 103).Select(i => new Scored(i / 103.0, i % 2 == 0)).ToArray();
        Assert.All(ReliabilityTable.EqualCount(rows, 10).Bins, bin => Assert.InRange(bin.Count, 10, 11));
    }

    [Fact]
    public void Equal_probabilities_are_never_torn_apart() => Any.Sample((rows, bins) =>
    {
        var table = ReliabilityTable.EqualCount(rows, bins);
        Assert.True(table.Bins.Count <= bins);
        Assert.All(table.Bins.Zip(table.Bins.Skip(1)), pair => Assert.True(pair.First.High < pair.Second.Low));
    });

    [Fact]
    public void The_order_of_the_messages_does_not_matter() => Any.Sample((rows, bins) =>
    {
        var reversed = rows.Reverse().ToArray();
        Assert.Equal(ReliabilityTable.EqualCount(rows, bins).Bins, ReliabilityTable.EqualCount(reversed, bins).Bins);
    });

    [Fact]
    public void Honest_probabilities_have_no_calibration_error()
    {
        Scored[] rows = [.. Spam(0.25, 0.75, 0.75, 0.75), .. Ham(0.25, 0.25, 0.25, 0.75)];
        Assert.Equal(0, ReliabilityTable.EqualWidth(rows, 4).ExpectedCalibrationError);
        Assert.Equal(0, ReliabilityTable.EqualCount(rows, 2).ExpectedCalibrationError);
    }

    [Fact]
    public void Without_messages_there_is_no_error_and_no_mean()
    {
        Assert.Null(ReliabilityTable.EqualWidth([], 3).ExpectedCalibrationError);
        Assert.All(ReliabilityTable.EqualWidth([], 3).Bins, bin => Assert.Null(bin.MeanPredicted));
        Assert.Empty(ReliabilityTable.EqualCount([], 3).Bins);
    }

    [Fact]
    public void A_score_that_is_no_probability_is_refused() =>
        Assert.Throws<ArgumentException>(() => ReliabilityTable.EqualWidth(Spam(2), 10));
}
