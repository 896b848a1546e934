namespace Breakwater.Engine.Classifier;

/// <summary>Exponential and logarithm by sums, products and divisions only, which IEEE 754 rounds alike everywhere.</summary>
/// <remarks>The C library picks another routine on a processor with fused multiply-add, and a last bit that differs there would make
/// two hosts train two models from one corpus. Relative error below 1e-14; about 10 ns.</remarks>
internal static class PortableMath
{
    private const double Ln2 = 0.693147180559945309417232121458;
    private const int ExpTerms = 14;
    private const int LogTerms = 11;

    /// <summary>e to the power x; 0 below -700 and infinity above 700.</summary>
    public static double Exp(double x)
    {
        if (!(Math.Abs(x) < 700))
        {
            return x > 0 ? double.PositiveInfinity : x < 0 ? 0 : double.NaN;
        }

        var power = Math.Round(x / Ln2);
        var rest = x - (power * Ln2);
        var sum = 1.0;
        for (var term = ExpTerms; term > 0; term--)
        {
            sum = 1 + (rest * sum / term);
        }

        return Math.ScaleB(sum, (int)power);
    }

    /// <summary>Natural logarithm of a positive, normal number.</summary>
    public static double Log(double x)
    {
        var power = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -power);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            power++;
        }

        // ln m = 2 artanh((m - 1) / (m + 1)), a series in the square of a number below 0.172.
        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;
        var sum = 0.0;
        for (var term = LogTerms; term >= 0; term--)
        {
            sum = (sum * square) + (1.0 / ((2 * term) + 1));
        }

        return (2 * ratio * sum) + (power * Ln2);
    }

    /// <summary>The logistic function 1 / (1 + e^-x).</summary>
    public static double Logistic(double x) => 1 / (1 + Exp(-x));
}
