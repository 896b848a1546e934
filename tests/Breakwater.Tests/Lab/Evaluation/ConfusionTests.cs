using Breakwater.Lab.Evaluation;
using static Breakwater.Tests.Lab.Evaluation.ScoredRows;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class ConfusionTests
{
    private static readonly Confusion Worked = new(Caught: 90, Missed: 10, FalsePositives: 5, Passed: 895);

    private static readonly Gen<Confusion> Any = Gen.Select(
        Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50], (a, b, c, d) => new Confusion(a, b, c, d));

    [Fact]
    public void Shares_worked_out_by_hand()
    {
        Assert.Equal(0.9, Worked.Recall.Share);
        Assert.Equal(5.0 / 900, Worked.FalsePositiveRate.Share);
        Assert.Equal(90.0 / 95, Worked.Precision.Share);
        Assert.Equal(180.0 / 195, Worked.F1!.Value, 15);
    }

    [Fact]
    public void The_correlation_worked_out_by_hand()
    {
        // (90·895 - 5·10) / sqrt(95·100·900·905)
        Assert.Equal(80_500 / Math.Sqrt(95.0 * 100 * 900 * 905), Worked.Mcc!.Value, 12);
    }

    [Fact]
    public void The_logistic_average_worked_out_by_hand()
    {
        // hm = 5.5/900.5, sm = 10.5/100.5: odds 5.5/895 and 10.5/90, whose geometric mean is the odds of lam.
        var odds = Math.Sqrt(5.5 / 895 * (10.5 / 90));
        Assert.Equal(100 * odds / (1 + odds), Worked.LamPercent!.Value, 10);
    }

    [Fact]
    public void A_filter_without_errors_has_a_small_logistic_average_not_zero()
    {
        var lam = new Confusion(100, 0, 0, 100).LamPercent;
        Assert.Equal(100 * 0.5 / 100.5, lam!.Value, 10);
    }

    [Fact]
    public void A_filter_that_errs_on_all_of_a_kind_has_the_worst_logistic_average()
    {
        Assert.Equal(100, new Confusion(0, 10, 3, 7).LamPercent);
        Assert.Equal(100, new Confusion(10, 0, 10, 0).LamPercent);
    }

    [Fact]
    public void The_logistic_average_treats_both_errors_alike() => Any.Sample(c =>
        Assert.Equal(c.LamPercent, new Confusion(c.Passed, c.FalsePositives, c.Missed, c.Caught).LamPercent));

    [Fact]
    public void The_correlation_is_that_of_label_and_decision() => Any.Sample(c =>
    {
        Assert.InRange(c.Mcc ?? 0, -1 - 1e-12, 1 + 1e-12);
        if (c.Spam > 0 && c.Ham > 0 && c.Caught + c.FalsePositives > 0 && c.Missed + c.Passed > 0)
        {
            Assert.Equal(Pearson(c), c.Mcc!.Value, 9);
        }
    });

    [Fact]
    public void F1_is_the_harmonic_mean_of_precision_and_recall() => Any.Sample(c =>
    {
        if (c.Caught > 0)
        {
            var (precision, recall) = (c.Precision.Share!.Value, c.Recall.Share!.Value);
            Assert.Equal(2 / ((1 / precision) + (1 / recall)), c.F1!.Value, 12);
        }
    });

    [Fact]
    public void What_has_no_denominator_is_unknown()
    {
        var nothing = default(Confusion);
        Assert.Null(nothing.Recall.Share);
        Assert.Null(nothing.Precision.Share);
        Assert.Null(nothing.F1);
        Assert.Null(nothing.Mcc);
        Assert.Null(nothing.LamPercent);
        Assert.Null(new Confusion(5, 5, 0, 0).LamPercent);
        Assert.Equal(0, new Confusion(5, 5, 0, 0).Mcc);
    }

    [Fact]
    public void A_score_at_the_threshold_is_called_spam()
    {
        Scored[] rows = [.. Spam(0.5, 0.4), .. Ham(0.5, 0.1, 0.2)];
        Assert.Equal(new Confusion(1, 1, 1, 2), Confusion.At(0.5, rows));
    }

    [Fact]
    public void A_score_that_is_no_number_is_refused_with_its_row()
    {
        var refused = Assert.Throws<ArgumentException>(() => Confusion.At(0.5, Spam(0.1, double.NaN)));
        Assert.Contains("row 1", refused.Message, StringComparison.Ordinal);
    }

    private static double Pearson(Confusion c)
    {
        (double X, double Y, long N)[] cells =
            [(1, 1, c.Caught), (1, 0, c.Missed), (0, 1, c.FalsePositives), (0, 0, c.Passed)];
        double n = cells.Sum(cell => cell.N);
        double x = cells.Sum(cell => cell.X * cell.N) / n, y = cells.Sum(cell => cell.Y * cell.N) / n;
        var covariance = cells.Sum(cell => cell.N * (cell.X - x) * (cell.Y - y)) / n;
        return covariance / Math.Sqrt(x * (1 - x) * y * (1 - y));
    }
}
