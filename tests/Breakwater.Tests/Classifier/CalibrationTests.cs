using Breakwater.Engine.Classifier;

namespace Breakwater.Tests.Classifier;

public sealed class CalibrationTests
{
    [Fact]
    public void Labels_drawn_by_a_calibration_give_it_back()
    {
        var truth = new Calibration(3, -1);
        const int count = 20_000;
        var margins = new double[count];
        var isSpam = new bool[count];
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            margins[i] = (random.NextDouble() * 4) - 2;
            isSpam[i] = random.NextDouble() < truth.Probability(margins[i]);
        }

        var fit = Calibration.Fit(margins, isSpam, Ones(count));

        Assert.Equal(truth.Slope, fit.Slope, 0.15);
        Assert.Equal(truth.Offset, fit.Offset, 0.1);
    }

    [Fact]
    public void A_weight_of_two_is_the_same_message_twice()
    {
        double[] margins = [-2, -1, -0.5, 0.5, 1, 2];
        bool[] isSpam = [false, false, true, false, true, true];

        var weighed = Calibration.Fit(margins, isSpam, [1, 2, 1, 1, 1, 1]);
        var repeated = Calibration.Fit([.. margins, -1], [.. isSpam, false], Ones(7));

        Assert.Equal(repeated.Slope, weighed.Slope, 1e-6);
        Assert.Equal(repeated.Offset, weighed.Offset, 1e-6);
    }

    [Fact]
    public void Classes_that_part_cleanly_give_a_finite_rising_curve()
    {
        var fit = Calibration.Fit([-1, -0.5, 0.5, 1], [false, false, true, true], Ones(4));

        Assert.True(double.IsFinite(fit.Slope) && fit.Slope > 0);
        Assert.InRange(fit.Probability(-1), 0.01, 0.5);
        Assert.InRange(fit.Probability(1), 0.5, 0.99);
    }

    [Fact]
    public void Margins_that_tell_nothing_give_the_share_of_spam()
    {
        var fit = Calibration.Fit([0, 0, 0, 0], [true, false, false, false], Ones(4));

        Assert.Equal(0.25 * 4 / 6 + (1 / 6.0), fit.Probability(0), 0.1);
    }

    [Fact]
    public void A_probability_is_the_logistic_function_of_the_log_odds()
    {
        var calibration = new Calibration(2, 0.5);

        Assert.Equal(2.5, calibration.LogOdds(1));
        Assert.Equal(1 / (1 + Math.Exp(-2.5)), calibration.Probability(1), 1e-12);
        Assert.Equal(calibration.Probability(1), Calibration.ToProbability(2.5));
    }

    [Fact]
    public void At_the_optimum_the_probabilities_sum_up_to_what_was_seen()
    {
        // Targets one message short of certainty in each class, as Platt has them; both derivatives of the loss are 0.
        double[] margins = [-2, -1, 0, 0.5, 1, 2, 3];
        bool[] isSpam = [false, false, true, false, true, false, true];
        double[] weights = [1, 2, 1, 1, 3, 1, 1];
        const double hit = 6 / 7.0;
        const double miss = 1 / 7.0;

        var fit = Calibration.Fit(margins, isSpam, weights);

        var excess = margins.Select((margin, i) => weights[i] * (fit.Probability(margin) - (isSpam[i] ? hit : miss))).ToArray();
        Assert.Equal(0, excess.Sum(), 1e-3);
        Assert.Equal(0, excess.Zip(margins, (e, margin) => e * margin).Sum(), 1e-3);
    }

    [Fact]
    public void Nothing_to_calibrate_by_gives_even_odds() => Assert.Equal(0.5, Calibration.Fit([], [], []).Probability(0));

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
