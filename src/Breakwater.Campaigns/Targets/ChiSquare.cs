namespace Breakwater.Campaigns.Targets;

/// <summary>The chi-square distribution.</summary>
internal static class ChiSquare
{
    private const int MaxTerms = 10_000;
    private const double Precision = 1e-14;
    private const double Tiny = 1e-300;

    /// <summary>The probability of a value as great or greater, 0 to 1.</summary>
    /// <param name="value">The statistic, 0 or more.</param>
    /// <param name="degrees">Degrees of freedom, at least 1.</param>
    public static double Above(double value, int degrees)
    {
        var (a, x) = (degrees / 2.0, Math.Max(0, value) / 2);
        return x < a + 1 ? 1 - LowerBySeries(a, x) : UpperByFraction(a, x);
    }

    // Abramowitz and Stegun, 6.5.29.
    private static double LowerBySeries(double a, double x)
    {
        if (x <= 0)
        {
            return 0;
        }

        var (sum, term) = (1 / a, 1 / a);
        for (var n = 1; n < MaxTerms && term > sum * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return Math.Clamp(sum * Math.Exp((a * Math.Log(x)) - x - LogGamma(a)), 0, 1);
    }

    // Abramowitz and Stegun, 6.5.31, by Lentz's method.
    private static double UpperByFraction(double a, double x)
    {
        var b = x + 1 - a;
        var (c, d) = (1 / Tiny, 1 / b);
        var fraction = d;
        for (var n = 1; n < MaxTerms; n++)
        {
            var numerator = -n * (n - a);
            b += 2;
            d = 1 / NotZero((numerator * d) + b);
            c = NotZero(b + (numerator / c));
            fraction *= c * d;
            if (Math.Abs((c * d) - 1) < Precision)
            {
                break;
            }
        }

        return Math.Clamp(fraction * Math.Exp((a * Math.Log(x)) - x - LogGamma(a)), 0, 1);
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    // Stirling's series (Abramowitz and Stegun, 6.1.41) from 10 on, where its first terms suffice; below, by the recurrence.
    private static double LogGamma(double a)
    {
        var shift = 0.0;
        for (; a < 10; a++)
        {
            shift += Math.Log(a);
        }

        var inverse = 1 / (a * a);
        var series = ((1.0 / 12) - (inverse * ((1.0 / 360) - (inverse * ((1.0 / 1260) - (inverse / 1680)))))) / a;
        return ((a - 0.5) * Math.Log(a)) - a + (0.5 * Math.Log(2 * Math.PI)) + series - shift;
    }
}
