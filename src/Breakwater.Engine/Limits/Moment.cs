namespace Breakwater.Engine.Limits;

/// <summary>A time as the ledger keeps it: whole seconds since the year 2000.</summary>
/// <param name="Seconds">0 to 3,155,760,000, which is the year 2100.</param>
internal readonly record struct Moment(uint Seconds) : IComparable<Moment>
{
    public const uint PerMinute = 60;
    public const uint PerHour = 3_600;
    public const uint PerDay = 86_400;

    private const long Year2000 = 946_684_800;
    private const long Last = 36_525L * PerDay;

    public uint Minute => Seconds / PerMinute;

    public uint Hour => Seconds / PerHour;

    public uint Day => Seconds / PerDay;

    /// <summary>The moment of a time; none if the time lies outside of 2000 to 2100.</summary>
    public static Moment? Of(DateTimeOffset time)
    {
        var seconds = time.ToUnixTimeSeconds() - Year2000;
        return seconds is >= 0 and <= Last ? new Moment((uint)seconds) : null;
    }

    public int CompareTo(Moment other) => Seconds.CompareTo(other.Seconds);

    public static bool operator <(Moment left, Moment right) => left.Seconds < right.Seconds;

    public static bool operator >(Moment left, Moment right) => left.Seconds > right.Seconds;

    public static bool operator <=(Moment left, Moment right) => left.Seconds <= right.Seconds;

    public static bool operator >=(Moment left, Moment right) => left.Seconds >= right.Seconds;
}
