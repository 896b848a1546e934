namespace Breakwater.Lab.Evaluation;

/// <summary>The bounds between which a figure lies with the stated confidence.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound, not below the lower.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The standard normal quantile of a two-sided interval of 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>How far apart the bounds are.</summary>
    public double Width => High - Low;

    /// <summary>Whether a value lies between the bounds, bounds included.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}
