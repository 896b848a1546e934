namespace Breakwater.Engine.Limits;

/// <summary>Counters that fade: each day they lose a tenth, so that a week halves them. Sixty-fourths of one, up to 1,023; integers, so every host counts alike.</summary>
internal static class Fading
{
    /// <summary>What one event counts.</summary>
    public const ushort One = 64;

    // 2^(-d/7) in 65,536ths, rounded down: after 100 days nothing is left.
    private const int Days = 100;

    private static readonly uint[] Factors = [.. Enumerable.Range(0, Days).Select(day => (uint)Math.Floor(65_536 * Math.Pow(2, -day / 7.0)))];

    /// <summary>A counter after so many days.</summary>
    public static ushort After(ushort counter, uint days) => days == 0 ? counter : days >= Days ? (ushort)0 : (ushort)((counter * Factors[days]) >> 16);

    /// <summary>A counter with one event more.</summary>
    public static ushort Increment(ushort counter) => (ushort)Math.Min(counter + One, ushort.MaxValue);

    /// <summary>A counter as a number of events.</summary>
    public static double Value(ushort counter) => counter / (double)One;

    /// <summary>One counter's share of another, 0 if there is nothing to share.</summary>
    public static double Share(ushort part, ushort whole) => whole == 0 ? 0 : Math.Min(1, part / (double)whole);

    /// <summary>What a share is at least, with 95 % confidence (Wilson, "Probable inference", 1927): 0.03 for 1 of 10, 0.3 for 5 of 10.</summary>
    public static double LeastShare(ushort part, ushort whole)
    {
        const double Z = 1.645;
        if (part == 0)
        {
            return 0;
        }

        var count = Value(whole);
        var share = Share(part, whole);
        var middle = share + (Z * Z / (2 * count));
        var half = Z * Math.Sqrt(((share * (1 - share)) + (Z * Z / (4 * count))) / count);
        return Math.Max(0, (middle - half) / (1 + (Z * Z / count)));
    }
}
