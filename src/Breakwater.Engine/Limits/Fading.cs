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
}
