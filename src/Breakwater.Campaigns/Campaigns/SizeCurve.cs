namespace Breakwater.Campaigns.Campaigns;

/// <summary>How many messages a campaign had, hour by hour for two days and day by day for two months.</summary>
public sealed class SizeCurve
{
    private const int Hours = 48;
    private const int Days = 64;
    private const long HoursPerDay = 24;
    private const int SurgeFrom = 20;
    private const int SurgeTimes = 3;
    private const long DormantHours = 72;

    private readonly uint[] _hours = new uint[Hours];
    private readonly uint[] _days = new uint[Days];
    private long _first = -1;
    private long _last = -1;
    private long _returned = -1;

    /// <summary>Counts messages of an hour; one earlier than what was counted before belongs to the last hour counted.</summary>
    public void Add(DateTimeOffset time, uint messages = 1)
    {
        var hour = Math.Max(HourOf(time), _last);
        if (_last >= 0 && hour - _last >= DormantHours)
        {
            _returned = hour;
        }

        Clear(_hours, _last, hour);
        Clear(_days, _last < 0 ? -1 : _last / HoursPerDay, hour / HoursPerDay);
        _hours[hour % Hours] += messages;
        _days[hour / HoursPerDay % Days] += messages;
        _first = _first < 0 ? hour : _first;
        _last = hour;
    }

    /// <summary>Messages in the hour of a time; 0 for one more than two days before the last message.</summary>
    public uint InHour(DateTimeOffset time) => InHour(HourOf(time));

    /// <summary>Messages on the day (UTC) of a time; 0 for one more than 64 days before the last message.</summary>
    public uint OnDay(DateTimeOffset time)
    {
        var (day, last) = (HourOf(time) / HoursPerDay, _last / HoursPerDay);
        return _last >= 0 && day >= 0 && day <= last && day > last - Days ? _days[day % Days] : 0;
    }

    /// <summary>The stage that the campaign is in at a time that is not before its last message.</summary>
    public Stage StageAt(DateTimeOffset time)
    {
        var hour = Math.Max(HourOf(time), _last);
        return hour - _last >= DormantHours ? Stage.Dormant
            : IsSurging(hour) ? Stage.Surging
            : _returned >= 0 && hour - _returned < HoursPerDay ? Stage.Back
            : hour - _first < HoursPerDay ? Stage.Born
            : Stage.Active;
    }

    /// <summary>Adds the messages of a campaign that was merged into this one, and whose hours may lie before this one's.</summary>
    public void Add(SizeCurve other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other._last < 0)
        {
            return;
        }

        var last = Math.Max(_last, other._last);
        Clear(_hours, _last, last);
        Clear(_days, _last < 0 ? -1 : _last / HoursPerDay, last / HoursPerDay);
        for (var hour = Math.Max(last - Hours + 1, Math.Max(0, other._last - Hours + 1)); hour <= other._last; hour++)
        {
            _hours[hour % Hours] += other._hours[hour % Hours];
        }

        var lastDay = other._last / HoursPerDay;
        for (var day = Math.Max((last / HoursPerDay) - Days + 1, Math.Max(0, lastDay - Days + 1)); day <= lastDay; day++)
        {
            _days[day % Days] += other._days[day % Days];
        }

        _first = _first < 0 ? other._first : Math.Min(_first, other._first);
        _last = last;
        _returned = Math.Max(_returned, other._returned);
    }

    private bool IsSurging(long hour)
    {
        var (now, before) = (InHour(hour), 0L);
        for (var back = 1; back <= HoursPerDay; back++)
        {
            before += InHour(hour - back);
        }

        return now >= SurgeFrom && now * HoursPerDay >= SurgeTimes * before;
    }

    private uint InHour(long hour) => hour >= 0 && hour <= _last && hour > _last - Hours ? _hours[hour % Hours] : 0;

    private static long HourOf(DateTimeOffset time) => Math.Max(0, time.ToUnixTimeSeconds() / 3600);

    /// <summary>Empties the places of a ring that time has passed over since it was last written to.</summary>
    private static void Clear(uint[] ring, long last, long now)
    {
        for (var at = Math.Max(last + 1, now - ring.Length + 1); last >= 0 && at <= now; at++)
        {
            ring[at % ring.Length] = 0;
        }
    }
}
