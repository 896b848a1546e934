namespace Breakwater.Lab.Evaluation;

/// <summary>A share that keeps its numerator and denominator, so that it can always state how sure it is.</summary>
public readonly record struct Proportion
{
    /// <summary>States that something was so in this many of that many cases.</summary>
    public Proportion(long hits, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, hits);
        (Hits, Of) = (hits, of);
    }

    /// <summary>The cases in which it was so.</summary>
    public long Hits { get; }

    /// <summary>All cases.</summary>
    public long Of { get; }

    /// <summary>Hits divided by cases; null where there was no case.</summary>
    public double? Share => Of == 0 ? null : (double)Hits / Of;

    /// <summary>Wilson's score interval: with the default z, of 95 % confidence.</summary>
    // Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927. The textbook
    // p ± z·sqrt(p(1-p)/n) claims certainty at 0 of n, which is exactly where false positives are to be judged.
    public Interval Wilson(double z = Interval.Z95)
    {
        if (Of == 0)
        {
            return new Interval(0, 1);
        }

        double hits = Hits, misses = Of - Hits, squared = z * z;
        var centre = hits + (squared / 2);
        var reach = z * Math.Sqrt((hits * misses / Of) + (squared / 4));
        // At none and at all of n one bound is 0 or 1 exactly; rounding must not push it inside.
        return new Interval(
            Hits == 0 ? 0 : (centre - reach) / (Of + squared),
            Hits == Of ? 1 : (centre + reach) / (Of + squared));
    }
}
