namespace Breakwater.Campaigns.Trust;

/// <summary>The reporters that one reporter meets most often: the frequent ones of a stream in eight counters (Misra and Gries, 1982).</summary>
internal sealed class Partners
{
    public const int Max = 8;

    private readonly Reporter?[] _who = new Reporter?[Max];
    private readonly int[] _times = new int[Max];

    /// <summary>Whether any was met often enough for a habit: most reporters have none, and need not be looked at more closely.</summary>
    public bool HasHabit => _times.AsSpan().ContainsAnyInRange(Kinship.MinMeetings, int.MaxValue);

    /// <summary>Counts a meeting.</summary>
    public void Meet(Reporter other)
    {
        var at = Array.IndexOf(_who, other);
        at = at < 0 ? Array.IndexOf(_who, null) : at;
        if (at >= 0)
        {
            _who[at] = other;
            _times[at]++;
            return;
        }

        for (var i = 0; i < Max; i++)
        {
            _who[i] = --_times[i] == 0 ? null : _who[i];
        }
    }

    /// <summary>How often another was met, at least.</summary>
    public int TimesWith(Reporter other)
    {
        var at = Array.IndexOf(_who, other);
        return at < 0 ? 0 : _times[at];
    }

    /// <summary>A partner and how often it was met; null for a place that is free.</summary>
    public (Reporter? Who, int Times) this[int place] => (_who[place], _times[place]);
}
