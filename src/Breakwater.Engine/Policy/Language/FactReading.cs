namespace Breakwater.Engine.Policy.Language;

/// <summary>A fact that a condition reads, and the number it is held against.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Limit">The number; 0 if there is none.</param>
/// <param name="IsAbove">Whether the condition wants it above that number, not below.</param>
internal readonly record struct FactReading(Fact Fact, double Limit, bool IsAbove)
{
    // A value is told to lie at most this many times below its limit: nothing is infinitely less.
    private const double MaxBelow = 100;

    /// <summary>The natural logarithm of how many times over, or under, its limit a value is; 0 if there is no limit.</summary>
    public double WeightOf(double value)
    {
        if (Limit <= 0)
        {
            return 0;
        }

        var ratio = Math.Max(value, Limit / MaxBelow) / Limit;
        return Math.Abs(Math.Log(IsAbove ? ratio : 1 / ratio));
    }
}
