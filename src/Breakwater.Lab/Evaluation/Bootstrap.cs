namespace Breakwater.Lab.Evaluation;

/// <summary>Intervals for figures of a curve by resampling spam and ham apart (Efron and Tibshirani, 1993; percentile
/// method).</summary>
// Chosen over DeLong's variance of the AUC (1988), which is exact and cheap but speaks of the AUC alone and takes
// messages to be independent. Messages are not: one campaign sends a thousand near-duplicates. Drawing whole groups
// keeps that dependence, and the same draws serve recall at a false-positive rate, which has no closed form. Cost: the
// rows are sorted once; each resample is one draw and one addition a row, so 999 resamples of 100,000 rows take
// seconds.
public sealed class Bootstrap
{
    private const double Tail = 0.025;

    private readonly Ranking _ranking;
    private readonly Strata _strata;

    /// <summary>Prepares to resample messages that are independent of each other.</summary>
    public Bootstrap(ReadOnlySpan<Scored> rows)
        : this(rows, Strata.OfRows(rows))
    {
    }

    /// <summary>Prepares to resample whole groups of messages that depend on each other, given each message's
    /// group.</summary>
    public Bootstrap(ReadOnlySpan<Scored> rows, ReadOnlySpan<ulong> groups)
        : this(rows, Strata.OfGroups(rows, groups))
    {
    }

    private Bootstrap(ReadOnlySpan<Scored> rows, Strata strata) => (_ranking, _strata) = (new Ranking(rows), strata);

    /// <summary>The interval of each figure over the same resamples; null where the figure is undefined in all of
    /// them.</summary>
    public IReadOnlyList<Interval?> Intervals(
        BootstrapOptions options,
        params ReadOnlySpan<Func<RocCurve, double?>> figures)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Resamples);
        var random = new SeededRandom(options.Seed);
        var drawn = new List<double>[figures.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = new List<double>(options.Resamples);
        }

        for (var resample = 0; resample < options.Resamples; resample++)
        {
            var curve = _ranking.Weighted(_strata.Draw(random));
            for (var i = 0; i < drawn.Length; i++)
            {
                if (figures[i](curve) is { } value)
                {
                    drawn[i].Add(value);
                }
            }
        }

        return Array.ConvertAll(drawn, Percentiles);
    }

    // With B values the tail's order statistic is number (B + 1)·tail, counted from either end (Davison and Hinkley,
    // 1997).
    private Interval? Percentiles(List<double> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        values.Sort();
        var outside = Math.Max(0, (int)((values.Count + 1) * Tail) - 1);
        var (low, high) = (values[outside], values[^(outside + 1)]);
        return low == high ? AtLeastAsWideAsItsPairs(low) : new Interval(low, high);
    }

    // A perfect ranking resamples to a perfect ranking, and the interval would claim certainty from three messages.
    // Spam and ham paired off without sharing any message are independent trials; Wilson's interval for that many is
    // honest.
    private Interval AtLeastAsWideAsItsPairs(double figure)
    {
        var trials = _strata.DisjointPairs;
        var wilson = new Proportion((long)Math.Round(Math.Clamp(figure, 0, 1) * trials), trials).Wilson();
        return new Interval(Math.Min(figure, wilson.Low), Math.Max(figure, wilson.High));
    }
}
