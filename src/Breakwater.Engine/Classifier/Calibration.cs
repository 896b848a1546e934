namespace Breakwater.Engine.Classifier;

/// <summary>Turns a margin into a probability: 1 / (1 + exp(-(slope × margin + offset))).</summary>
/// <param name="Slope">How sharply; positive.</param>
/// <param name="Offset">Log-odds at margin 0.</param>
public readonly record struct Calibration(double Slope, double Offset)
{
    private const int MaxSteps = 100;
    private const double Ridge = 1e-9;

    /// <summary>Probability of spam for a margin.</summary>
    public double Probability(double margin) => PortableMath.Logistic(LogOdds(margin));

    /// <summary>The probability that log-odds stand for.</summary>
    public static double ToProbability(double logOdds) => PortableMath.Logistic(logOdds);

    /// <summary>Log-odds of spam for a margin.</summary>
    public double LogOdds(double margin) => (Slope * margin) + Offset;

    /// <summary>Fits both numbers to margins of examples that were not trained on (Platt 1999, with the targets and
    /// the Newton steps of Lin, Lin and Weng, "A note on Platt's probabilistic outputs", 2007).</summary>
    /// <param name="margins">Margins.</param>
    /// <param name="isSpam">Their labels.</param>
    /// <param name="weights">How much each counts, 0 or more.</param>
    public static Calibration Fit(ReadOnlySpan<double> margins, ReadOnlySpan<bool> isSpam, ReadOnlySpan<double> weights)
    {
        double spam = 0, ham = 0;
        for (var i = 0; i < margins.Length; i++)
        {
            spam += isSpam[i] ? weights[i] : 0;
            ham += isSpam[i] ? 0 : weights[i];
        }

        // Targets just short of 1 and 0 keep the slope finite when the classes part cleanly.
        var (hit, miss) = ((spam + 1) / (spam + 2), 1 / (ham + 2));
        var fit = new Calibration(1, PortableMath.Log((spam + 1) / (ham + 1)));
        var loss = fit.Loss(margins, isSpam, weights, hit, miss);
        for (var step = 0; step < MaxSteps; step++)
        {
            var direction = fit.NewtonStep(margins, isSpam, weights, hit, miss);
            var next = fit;
            var nextLoss = loss;
            for (var scale = 1.0; scale > 1e-6; scale /= 2)
            {
                next = new Calibration(fit.Slope + (scale * direction.Slope), fit.Offset + (scale * direction.Offset));
                nextLoss = next.Loss(margins, isSpam, weights, hit, miss);
                if (nextLoss < loss)
                {
                    break;
                }
            }

            if (loss - nextLoss < 1e-9 * (spam + ham + 1))
            {
                return fit;
            }

            (fit, loss) = (next, nextLoss);
        }

        return fit;
    }

    private Calibration NewtonStep(ReadOnlySpan<double> margins, ReadOnlySpan<bool> isSpam, ReadOnlySpan<double> weights, double hit, double miss)
    {
        double h11 = Ridge, h22 = Ridge, h12 = 0, g1 = 0, g2 = 0;
        for (var i = 0; i < margins.Length; i++)
        {
            var p = Probability(margins[i]);
            var curvature = weights[i] * p * (1 - p);
            var slope = weights[i] * (p - (isSpam[i] ? hit : miss));
            h11 += curvature * margins[i] * margins[i];
            h12 += curvature * margins[i];
            h22 += curvature;
            g1 += slope * margins[i];
            g2 += slope;
        }

        var determinant = (h11 * h22) - (h12 * h12);
        return new Calibration(-((h22 * g1) - (h12 * g2)) / determinant, -((h11 * g2) - (h12 * g1)) / determinant);
    }

    private double Loss(ReadOnlySpan<double> margins, ReadOnlySpan<bool> isSpam, ReadOnlySpan<double> weights, double hit, double miss)
    {
        var loss = 0.0;
        for (var i = 0; i < margins.Length; i++)
        {
            var target = isSpam[i] ? hit : miss;
            var odds = LogOdds(margins[i]);
            var log = Math.Max(odds, 0) + PortableMath.Log(1 + PortableMath.Exp(-Math.Abs(odds)));
            loss += weights[i] * (log - (target * odds));
        }

        return loss;
    }
}
