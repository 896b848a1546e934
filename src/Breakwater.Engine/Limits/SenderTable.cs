namespace Breakwater.Engine.Limits;

/// <summary>Keeps the lines of senders and finds them by their hash; forgets by rule.</summary>
/// <remarks>
/// <para>A sender that passes by once or twice stands in a queue, in the order of arrival; one that does more is a resident. Both are kept for 30 days
/// after they were last active, and a resident for 90 if anything is on record against it.</para>
/// <para>Where all places are taken, the sender who passed by first makes room; if none is left of them, a hand that goes round takes the first resident of
/// the next 1,024 places that has been idle for a week and has nothing on record, of as many more for a day, and then whoever it meets. So a flood of
/// one-message senders pushes out one-message senders only, and a table full of busy residents costs a newcomer no search through all of it.</para>
/// </remarks>
internal sealed class SenderTable
{
    /// <summary>Messages that make a resident.</summary>
    public const int ResidentMessages = 3;

    private const uint PassingDays = 30;
    private const uint ResidentDays = 30;
    private const uint RecordDays = 90;
    private const int SweepsPerSender = 2;
    private const int StepsPerRound = 1_024;

    private static readonly uint[] IdleSeconds = [7 * Moment.PerDay, Moment.PerDay, 0];

    private readonly SenderLines _lines;
    private readonly SenderIndex _index;
    private readonly PassingQueue _queue;
    private readonly int _capacity;
    private int _hand;

    public SenderTable(int capacity)
    {
        _capacity = capacity;
        _lines = new SenderLines(capacity);
        _index = new SenderIndex(capacity, _lines);
        _queue = new PassingQueue(capacity);
    }

    /// <summary>Senders kept.</summary>
    public int Count { get; private set; }

    /// <summary>Senders forgotten because their time was over.</summary>
    public long Expired { get; private set; }

    /// <summary>Senders forgotten because all places were taken.</summary>
    public long Displaced { get; private set; }

    public ref SenderLine this[int slot] => ref _lines[slot];

    /// <summary>Asks memory for the place of a sender.</summary>
    public ulong Touch(ulong key) => _index.Touch(key);

    /// <summary>The place of a sender, or -1.</summary>
    public int Find(ulong key) => _index.Find(key);

    /// <summary>Gives a sender a place.</summary>
    public int Add(ulong key, Moment now)
    {
        ForgetPassing(now);
        for (var sweep = 0; sweep < SweepsPerSender && Count > 0; sweep++)
        {
            SweepOne(now);
        }

        var slot = _lines.Take();
        if (slot < 0)
        {
            MakeRoom(now);
            slot = _lines.Take();
        }

        _lines[slot] = new SenderLine { Key = key, Last = now.Seconds, First = now.Seconds, Traits = SenderTraits.Queued };
        _index.Add(key, slot);
        _queue.Add(slot);
        Count++;
        return slot;
    }

    /// <summary>Keeps a sender for longer, once it has done more than pass by.</summary>
    public void Settle(int slot)
    {
        ref var line = ref _lines[slot];
        if (!line.Is(SenderTraits.Resident) && (line.IsOnRecord || line.Messages >= ResidentMessages))
        {
            line.Traits |= SenderTraits.Resident;
        }
    }

    internal SenderLines Lines => _lines;

    internal PassingQueue Queue => _queue;

    internal (int Hand, int Count, long Expired, long Displaced) State
    {
        get => (_hand, Count, Expired, Displaced);
        set
        {
            (_hand, Count, Expired, Displaced) = value;
            _index.Rebuild();
        }
    }

    private void ForgetPassing(Moment now)
    {
        while (_queue.Count > 0)
        {
            ref var line = ref _lines[_queue.First];
            var isPassing = !line.Is(SenderTraits.Resident | SenderTraits.Vacated);
            if (isPassing && line.Idle(now) < PassingDays * Moment.PerDay)
            {
                return;
            }

            Expired += isPassing ? 1 : 0;
            Dequeue();
        }
    }

    // Takes the first of the queue out of it, and forgets it unless it has become a resident meanwhile.
    private bool Dequeue()
    {
        var slot = _queue.Take();
        ref var line = ref _lines[slot];
        line.Traits &= ~SenderTraits.Queued;
        if (line.Is(SenderTraits.Resident))
        {
            return false;
        }

        if (line.Is(SenderTraits.Vacated))
        {
            _lines.Free(slot);
        }
        else
        {
            Forget(slot);
        }

        return true;
    }

    private void SweepOne(Moment now)
    {
        var slot = NextOfHand();
        ref var line = ref _lines[slot];
        var days = line.IsOnRecord ? RecordDays : ResidentDays;
        if (line.Is(SenderTraits.Resident) && line.Idle(now) >= days * Moment.PerDay)
        {
            Expired++;
            Forget(slot);
        }
    }

    private void MakeRoom(Moment now)
    {
        while (_queue.Count > 0)
        {
            var isKnown = !_lines[_queue.First].Is(SenderTraits.Vacated);
            if (Dequeue())
            {
                Displaced += isKnown ? 1 : 0;
                return;
            }
        }

        foreach (var idle in IdleSeconds)
        {
            for (var step = 0; step < (idle == 0 ? _capacity : StepsPerRound); step++)
            {
                var slot = NextOfHand();
                ref var line = ref _lines[slot];
                if (line.Is(SenderTraits.Resident) && line.Idle(now) >= idle && (idle == 0 || !line.IsOnRecord))
                {
                    Displaced++;
                    Forget(slot);
                    return;
                }
            }
        }
    }

    private int NextOfHand()
    {
        _hand = _hand + 1 >= _lines.Used ? 0 : _hand + 1;
        return _hand;
    }

    private void Forget(int slot)
    {
        ref var line = ref _lines[slot];
        _index.Remove(line.Key);
        Count--;
        if (line.Is(SenderTraits.Queued))
        {
            // Its place in the queue still names the slot: it is free when the queue comes to it.
            line = new SenderLine { Traits = SenderTraits.Queued | SenderTraits.Vacated };
        }
        else
        {
            _lines.Free(slot);
        }
    }
}
