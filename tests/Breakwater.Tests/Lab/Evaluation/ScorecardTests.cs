using Breakwater.Lab.Evaluation;
using static Breakwater.Tests.Lab.Evaluation.ScoredRows;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class ScorecardTests
{
    private static readonly ScorecardOptions Quick = new() { Bootstrap = new BootstrapOptions { Resamples = 99 } };

    [Fact]
    public void The_card_holds_the_figures_of_the_chapter() => ScoredRows.Probable.Sample(
        rows =>
        {
            var card = Scorecard.Of(rows, Quick);
            Assert.Equal(RocCurve.Of(rows).Auc, card.Auc);
            Assert.Equal(RocCurve.Of(rows).OneMinusAucPercent, card.OneMinusAucPercent);
            Assert.Equal(Confusion.At(0.5, rows), card.AtThreshold);
            Assert.Equal(ProperScores.Brier(rows), card.Brier);
            Assert.Equal(ProperScores.LogLoss(rows), card.LogLoss);
            Assert.Equal([0.0001, 0.001, 0.01], card.AtRates.Select(rate => rate.Point.Rate));
            Assert.Equal(card.Auc is null, card.AucInterval is null);
        },
        iter: 50);

    [Fact]
    public void Scores_that_are_no_probabilities_have_ranks_but_no_calibration()
    {
        var card = Scorecard.Of([.. Spam(7, 3), .. Ham(-5, 4)], Quick);
        Assert.Equal(0.75, card.Auc);
        Assert.Null(card.Brier);
        Assert.Null(card.LogLoss);
        Assert.Null(card.EqualWidth);
        Assert.Null(card.EqualCount);
    }

    [Fact]
    public void The_interval_of_the_recall_is_drawn_with_a_threshold_chosen_anew()
    {
        var spam = Enumerable.Range(0, 100).Select(i => new Scored(i / 100.0, true));
        var ham = Enumerable.Range(0, 200).Select(i => new Scored(i / 400.0, false));
        Scored[] rows = [.. spam, .. ham];
        var at = Scorecard.Of(rows, Quick with { FalsePositiveRates = [0.01] }).AtRates[0];
        Assert.True(at.Interval!.Value.Contains(at.Point.Outcome.Recall.Share!.Value));
        Assert.InRange(at.Interval.Value.Width, 0.05, 0.5);
    }

    [Fact]
    public void Groups_widen_the_interval()
    {
        // Thirty campaigns of ten messages, each campaign with one score.
        Scored[] rows = [.. Enumerable.Range(0, 300).Select(i => new Scored(i / 10 * 7 % 29 / 29.0, i % 20 < 10))];
        ulong[] groups = [.. Enumerable.Range(0, 300).Select(i => (ulong)(i / 10))];
        var (alone, grouped) = (Scorecard.Of(rows, Quick), Scorecard.Of(rows, Quick with { Groups = groups }));
        Assert.True(grouped.AucInterval!.Value.Width > 2 * alone.AucInterval!.Value.Width);
    }

    [Fact]
    public void Intervals_can_be_done_without()
    {
        var card = Scorecard.Of([.. Spam(0.9), .. Ham(0.1)], new ScorecardOptions { Bootstrap = null });
        Assert.Equal(1, card.Auc);
        Assert.Null(card.AucInterval);
        Assert.All(card.AtRates, rate => Assert.Null(rate.Interval));
    }

    [Fact]
    public void An_empty_set_has_no_figures()
    {
        var card = Scorecard.Of([], Quick);
        Assert.Equal((0, 0), (card.Spam, card.Ham));
        Assert.Null(card.Auc);
        Assert.Null(card.AucInterval);
        Assert.Null(card.Brier);
        Assert.Null(card.AtThreshold.F1);
    }
}
