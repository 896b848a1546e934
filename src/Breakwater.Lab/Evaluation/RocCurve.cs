namespace Breakwater.Lab.Evaluation;

/// <summary>How much spam and how much ham scores at or above each threshold (Fawcett, "An introduction to ROC
/// analysis", 2006).</summary>
// Kept in counts, not rates: sums of integers are exact, so AUC(s) + AUC(-s) is 1 and two runs agree to the last bit.
public sealed class RocCurve
{
    // A share like 0.29 has no exact binary form: 0.29 × 100 is 28.999999999999996 and must still allow 29.
    private const double RoundingSlack = 1e-9;

    private readonly double[] _thresholds;
    private readonly long[] _caught;
    private readonly long[] _falsePositives;
    private readonly long _twiceWins;

    // Takes the counts of each step and turns them into running totals, in place.
    internal RocCurve(double[] thresholds, long[] caught, long[] falsePositives)
    {
        (_thresholds, _caught, _falsePositives) = (thresholds, caught, falsePositives);
        for (var step = 0; step < thresholds.Length; step++)
        {
            // A ham message loses to all spam above it, and half to the spam that ties with it. Doubled, to stay whole.
            _twiceWins += falsePositives[step] * ((2 * Spam) + caught[step]);
            caught[step] = Spam += caught[step];
            falsePositives[step] = Ham += falsePositives[step];
        }
    }

    /// <summary>The number of spam messages.</summary>
    public long Spam { get; }

    /// <summary>The number of ham messages.</summary>
    public long Ham { get; }

    /// <summary>The chance that a spam message outscores a ham message, ties counting half; null unless both kinds are
    /// there.</summary>
    // The Mann-Whitney statistic, equal to the area under the curve by the trapezoidal rule (Hanley and McNeil, 1982).
    public double? Auc => Pairs == 0 ? null : _twiceWins / (2.0 * Pairs);

    /// <summary>What is missing from an AUC of 1, in per cent: the TREC spam track's main figure.</summary>
    // From the lost pairs themselves: 1 - Auc would lose the digits that matter when little is missing.
    public double? OneMinusAucPercent => Pairs == 0 ? null : ((2 * Pairs) - _twiceWins) * 100 / (2.0 * Pairs);

    private long Pairs => Spam * Ham;

    /// <summary>Draws the curve of scored messages; a NaN score is an ArgumentException that names its row.</summary>
    public static RocCurve Of(ReadOnlySpan<Scored> rows)
    {
        var once = new int[rows.Length];
        Array.Fill(once, 1);
        return new Ranking(rows).Weighted(once);
    }

    /// <summary>The largest recall over all thresholds whose false positives are at most floor(rate × ham); ties at a
    /// threshold all count.</summary>
    public OperatingPoint AtFalsePositiveRate(double rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        var allowed = (long)Math.Floor((rate * Ham) + RoundingSlack);
        var step = BestStepWithin(allowed);
        return step < 0
            ? new OperatingPoint(rate, allowed, null, new Confusion(0, Spam, 0, Ham))
            : new OperatingPoint(rate, allowed, _thresholds[step], OutcomeAt(step));
    }

    private Confusion OutcomeAt(int step) =>
        new(_caught[step], Spam - _caught[step], _falsePositives[step], Ham - _falsePositives[step]);

    // Of the thresholds that catch most, the highest, since it costs the fewest false positives.
    private int BestStepWithin(long allowed)
    {
        var (best, most) = (-1, 0L);
        for (var step = 0; step < _thresholds.Length && _falsePositives[step] <= allowed; step++)
        {
            if (_caught[step] > most)
            {
                (best, most) = (step, _caught[step]);
            }
        }

        return best;
    }
}
