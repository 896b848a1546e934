namespace Breakwater.Engine.Limits;

/// <summary>The ledger's idea of now, told by the times of events alone, and never moved far by a few wrong ones.</summary>
/// <remarks>An event that is a little late or far ahead takes place now. The clock follows a jump only when so many events in a row make it.</remarks>
internal struct EventClock
{
    /// <summary>Seconds by which an event may be late and still be of the order of things.</summary>
    public const uint Lateness = 10 * Moment.PerMinute;

    /// <summary>Seconds by which one event alone may move the clock.</summary>
    public const uint Step = Moment.PerHour;

    /// <summary>Events in a row that make a jump ahead believed.</summary>
    public const int WitnessesAhead = 3;

    /// <summary>Events in a row that make a jump back believed.</summary>
    public const int WitnessesBack = 256;

    private int _ahead;
    private int _back;
    private Moment _least;

    /// <summary>Now.</summary>
    public Moment Now { get; private set; }

    /// <summary>Whether any event has been seen.</summary>
    public bool IsSet { get; private set; }

    /// <summary>Events late by up to ten minutes.</summary>
    public long Late { get; private set; }

    /// <summary>Events later than that.</summary>
    public long TooLate { get; private set; }

    /// <summary>Events more than an hour ahead of all before them.</summary>
    public long Ahead { get; private set; }

    /// <summary>Takes the time of an event, and tells when it takes place.</summary>
    public Moment Take(Moment time)
    {
        if (!IsSet)
        {
            IsSet = true;
            Now = time;
        }

        if (time >= Now)
        {
            TakeAhead(time);
            _back = 0;
        }
        else
        {
            TakeBack(time);
            _ahead = 0;
        }

        return Now;
    }

    private void TakeAhead(Moment time)
    {
        if (time.Seconds - Now.Seconds <= Step)
        {
            Now = time;
            _ahead = 0;
            return;
        }

        Ahead++;
        _least = _ahead == 0 || time < _least ? time : _least;
        if (++_ahead >= WitnessesAhead)
        {
            Now = _least;
            _ahead = 0;
        }
    }

    private void TakeBack(Moment time)
    {
        if (Now.Seconds - time.Seconds <= Lateness)
        {
            Late++;
            _back = 0;
            return;
        }

        TooLate++;
        _least = _back == 0 || time > _least ? time : _least;
        if (++_back >= WitnessesBack)
        {
            Now = _least;
            _back = 0;
        }
    }
}
