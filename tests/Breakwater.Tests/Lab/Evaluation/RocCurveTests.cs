using Breakwater.Lab.Evaluation;
using static Breakwater.Tests.Lab.Evaluation.ScoredRows;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class RocCurveTests
{
    [Fact]
    public void A_curve_worked_out_by_hand()
    {
        // Pairs won: 0.9 beats all three, 0.6 beats two, 0.4 ties with one and beats one: 3 + 2 + 1.5 of 9.
        Scored[] rows = [.. Spam(0.9, 0.6, 0.4), .. Ham(0.7, 0.4, 0.1)];
        var curve = RocCurve.Of(rows);
        Assert.Equal((3, 3), (curve.Spam, curve.Ham));
        Assert.Equal(6.5 / 9, curve.Auc!.Value, 15);
        Assert.Equal(100 * 2.5 / 9, curve.OneMinusAucPercent!.Value, 12);
    }

    [Fact]
    public void The_area_equals_that_of_comparing_every_pair()
    {
        ScoredRows.Tied.Sample(rows => Assert.Equal(AucOfAllPairs(rows), RocCurve.Of(rows).Auc));
        ScoredRows.Wild.Sample(rows => Assert.Equal(AucOfAllPairs(rows), RocCurve.Of(rows).Auc));
    }

    [Fact]
    public void A_monotone_map_of_the_scores_changes_nothing() => ScoredRows.Tied.Sample(rows =>
    {
        var (curve, mapped) = (RocCurve.Of(rows), RocCurve.Of(Map(rows, score => Math.Exp(3 * score) - 7)));
        Assert.Equal(curve.Auc, mapped.Auc);
        Assert.Equal(curve.AtFalsePositiveRate(0.1).Outcome, mapped.AtFalsePositiveRate(0.1).Outcome);
    });

    [Fact]
    public void Turning_the_scores_round_turns_the_area_round() => ScoredRows.Tied.Sample(rows =>
    {
        if (RocCurve.Of(rows).Auc is { } auc)
        {
            Assert.Equal(1, auc + RocCurve.Of(Map(rows, score => -score)).Auc!.Value, 15);
        }
    });

    [Fact]
    public void The_missing_area_and_the_area_make_one() => ScoredRows.Tied.Sample(rows =>
    {
        if (RocCurve.Of(rows) is { Auc: { } auc, OneMinusAucPercent: { } missing })
        {
            Assert.Equal(1, auc + (missing / 100), 14);
        }
    });

    [Fact]
    public void Without_both_kinds_there_is_no_area()
    {
        Assert.Null(RocCurve.Of([]).Auc);
        Assert.Null(RocCurve.Of(Spam(0.1, 0.9)).Auc);
        Assert.Null(RocCurve.Of(Ham(0.1, 0.9)).OneMinusAucPercent);
    }

    [Fact]
    public void Tied_scores_rank_nothing() =>
        Assert.Equal(0.5, RocCurve.Of([.. Spam(0.3, 0.3), .. Ham(0.3, 0.3, 0.3)]).Auc);

    [Fact]
    public void Zero_and_negative_zero_tie() => Assert.Equal(0.5, RocCurve.Of([.. Spam(0.0), .. Ham(-0.0)]).Auc);

    [Fact]
    public void A_score_that_is_no_number_is_refused_with_its_row()
    {
        var refused = Assert.Throws<ArgumentException>(() => RocCurve.Of([.. Spam(0.3, 0.4), .. Ham(double.NaN)]));
        Assert.Contains("row 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recall_at_a_rate_is_the_best_over_all_thresholds() =>
        Gen.Select(ScoredRows.Tied, Gen.Int[0, 20]).Sample((rows, twentieths) =>
        {
            var point = RocCurve.Of(rows).AtFalsePositiveRate(twentieths / 20.0);
            Assert.Equal(CaughtByBestThreshold(rows, twentieths), point.Outcome.Caught);
        });

    [Fact]
    public void The_threshold_of_a_rate_gives_its_outcome_when_applied() =>
        Gen.Select(ScoredRows.Wild, Gen.Double[0, 1]).Sample((rows, rate) =>
        {
            var point = RocCurve.Of(rows).AtFalsePositiveRate(rate);
            Assert.True(point.Outcome.FalsePositives <= point.Allowed);
            if (point.Threshold is { } threshold)
            {
                Assert.Equal(point.Outcome, Confusion.At(threshold, rows));
            }
        });

    [Fact]
    public void All_messages_tied_at_a_threshold_count()
    {
        // One false positive is allowed. At 0.8 two ham messages tie with a spam message, so 0.9 is the lowest that
        // will do.
        Scored[] rows = [.. Spam(0.9, 0.8), .. Ham(0.8, 0.8), .. Ham(new double[98])];
        var point = RocCurve.Of(rows).AtFalsePositiveRate(0.01);
        Assert.Equal((1, 0.9, 1), (point.Allowed, point.Threshold, point.Outcome.Caught));
    }

    [Fact]
    public void Among_equal_recalls_the_cheapest_threshold_is_taken()
    {
        var point = RocCurve.Of([.. Spam(0.9), .. Ham(0.5, 0.1)]).AtFalsePositiveRate(1);
        Assert.Equal(new OperatingPoint(1, 2, 0.9, new Confusion(1, 0, 0, 2)), point);
    }

    [Fact]
    public void Nothing_within_the_budget_means_no_threshold()
    {
        var point = RocCurve.Of([.. Spam(0.2), .. Ham(0.9)]).AtFalsePositiveRate(0.001);
        Assert.Equal(new OperatingPoint(0.001, 0, null, new Confusion(0, 1, 0, 1)), point);
    }

    [Theory]
    [InlineData(0.29, 100, 29)]
    [InlineData(0.001, 3000, 3)]
    [InlineData(0.0001, 9999, 0)]
    [InlineData(0.01, 250, 2)]
    [InlineData(1, 7, 7)]
    public void The_budget_is_rounded_down_but_not_by_binary_fractions(double rate, int ham, int allowed) =>
        Assert.Equal(allowed, RocCurve.Of(Ham(new double[ham])).AtFalsePositiveRate(rate).Allowed);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void A_rate_that_is_no_share_is_refused(double rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RocCurve.Of([]).AtFalsePositiveRate(rate));

    private static Scored[] Map(Scored[] rows, Func<double, double> map) =>
        Array.ConvertAll(rows, row => row with { Score = map(row.Score) });

    private static double? AucOfAllPairs(Scored[] rows)
    {
        var (spam, ham) = (rows.Where(row => row.IsSpam), rows.Where(row => !row.IsSpam));
        var pairs = spam.SelectMany(one => ham.Select(other => (one.Score, other.Score)));
        var wins = pairs.Select(pair => pair.Item1 > pair.Item2 ? 1 : pair.Item1 == pair.Item2 ? 0.5 : 0).ToArray();
        return wins.Length == 0 ? null : wins.Sum() / wins.Length;
    }

    private static long CaughtByBestThreshold(Scored[] rows, int twentieths)
    {
        var allowed = rows.Count(row => !row.IsSpam) * twentieths / 20;
        return rows.Select(row => Confusion.At(row.Score, rows))
            .Where(outcome => outcome.FalsePositives <= allowed)
            .Select(outcome => outcome.Caught).DefaultIfEmpty(0).Max();
    }
}
