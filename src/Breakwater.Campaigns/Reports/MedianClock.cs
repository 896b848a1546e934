namespace Breakwater.Campaigns.Reports;

/// <summary>The time of a stream, told by its events alone: the median of the last nine times, so that up to four wrong ones in a row,
/// from the year 1 or the year 9999, neither age nor freeze what is remembered.</summary>
public sealed class MedianClock
{
    private const int Window = 9;

    // An event may be this far ahead of the median: more than the skew of honest clocks, less than what any decay would notice.
    private const long MaxLead = 3600;

    private readonly long[] _times = new long[Window];
    private readonly long[] _sorted = new long[Window];
    private int _count;

    /// <summary>The median, in seconds since 1970; 0 before the first time.</summary>
    public long Now { get; private set; }

    /// <summary>Takes the time of the next event.</summary>
    /// <param name="time">Its time, or null if it was not told.</param>
    /// <returns>The time to give the event, in seconds since 1970: its own, at most an hour ahead of the median; the median if it has none.</returns>
    public long Take(DateTimeOffset? time)
    {
        if (time is not { } told)
        {
            return Now;
        }

        var seconds = told.ToUnixTimeSeconds();
        _times[_count++ % Window] = seconds;
        var filled = Math.Min(_count, Window);
        _times.AsSpan(0, filled).CopyTo(_sorted);
        Array.Sort(_sorted, 0, filled);
        Now = _sorted[(filled - 1) / 2];
        return Math.Min(seconds, Now + MaxLead);
    }
}
