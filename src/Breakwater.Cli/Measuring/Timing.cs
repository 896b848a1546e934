namespace Breakwater.Cli.Measuring;

/// <summary>What a step costs for one message.</summary>
/// <param name="Nanoseconds">In the best round.</param>
/// <param name="MedianNanoseconds">In the median round.</param>
/// <param name="Bytes">Allocated, in the round that allocated least.</param>
internal readonly record struct Timing(double Nanoseconds, double MedianNanoseconds, double Bytes)
{
    /// <summary>Messages in a second on one core, in the best round.</summary>
    public double PerSecond => Nanoseconds > 0 ? 1e9 / Nanoseconds : 0;

    /// <summary>The lower of each figure.</summary>
    public Timing AtMost(Timing other) => new(
        Math.Min(Nanoseconds, other.Nanoseconds), Math.Min(MedianNanoseconds, other.MedianNanoseconds), Math.Min(Bytes, other.Bytes));

    /// <summary>What one step costs more than another that does less.</summary>
    public static Timing operator -(Timing more, Timing less) =>
        new(more.Nanoseconds - less.Nanoseconds, more.MedianNanoseconds - less.MedianNanoseconds, more.Bytes - less.Bytes);
}
