using Breakwater.Lab.Evaluation;
using static Breakwater.Tests.Lab.Evaluation.ScoredRows;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class ProperScoresTests
{
    [Fact]
    public void Losses_worked_out_by_hand()
    {
        Scored[] rows = [.. Spam(0.8, 0.5), .. Ham(0.1)];
        Assert.Equal((0.04 + 0.25 + 0.01) / 3, ProperScores.Brier(rows)!.Value, 15);
        Assert.Equal(-(Math.Log(0.8) + Math.Log(0.5) + Math.Log(0.9)) / 3, ProperScores.LogLoss(rows)!.Value, 14);
    }

    [Fact]
    public void Certainty_that_is_right_costs_nothing()
    {
        Scored[] rows = [.. Spam(1, 1), .. Ham(0)];
        Assert.Equal(0, ProperScores.Brier(rows));
        Assert.Equal(0, ProperScores.LogLoss(rows)!.Value, 12);
    }

    [Fact]
    public void Certainty_that_is_wrong_costs_much_but_not_infinitely_much()
    {
        Assert.Equal(1, ProperScores.Brier(Spam(0)));
        Assert.Equal(-Math.Log(ProperScores.LogLossClip), ProperScores.LogLoss(Spam(0))!.Value, 9);
        Assert.Equal(34.5, ProperScores.LogLoss(Ham(1))!.Value, 1);
    }

    [Fact]
    public void The_honest_share_is_the_best_constant_probability() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[1, 30], Gen.Double[0, 1]).Sample((spam, ham, other) =>
        {
            var honest = Constant((double)spam / (spam + ham), spam, ham);
            var dishonest = Constant(other, spam, ham);
            Assert.True(ProperScores.Brier(honest) <= ProperScores.Brier(dishonest) + 1e-12);
            Assert.True(ProperScores.LogLoss(honest) <= ProperScores.LogLoss(dishonest) + 1e-9);
        });

    [Fact]
    public void Without_messages_there_is_no_loss()
    {
        Assert.Null(ProperScores.Brier([]));
        Assert.Null(ProperScores.LogLoss([]));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_score_that_is_no_probability_is_refused_with_its_row(double score)
    {
        var refused = Assert.Throws<ArgumentException>(() => ProperScores.Brier(Ham(0.5, score)));
        Assert.Contains("row 1", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ProperScores.LogLoss(Ham(0.5, score)));
    }

    private static Scored[] Constant(double score, int spam, int ham) =>
        [.. Enumerable.Repeat(new Scored(score, true), spam), .. Enumerable.Repeat(new Scored(score, false), ham)];
}
