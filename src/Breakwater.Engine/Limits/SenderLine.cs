using System.Runtime.InteropServices;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>All that is remembered of one sender: 64 bytes, a line of the processor's cache.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4, Size = 64)]
internal struct SenderLine
{
    public ulong Key;

    /// <summary>When the sender was last active, in the ledger's seconds.</summary>
    public uint Last;

    /// <summary>Since when there is the sender: first seen, or earlier if the service knows better.</summary>
    public uint First;

    private ulong _recipientsNow;
    private ulong _recipientsBefore;
    private ushort _hourNow;
    private ushort _hourBefore;
    private ushort _dayNow;
    private ushort _dayBefore;
    private ushort _strangersNow;
    private ushort _strangersBefore;

    // These fade together, so that their shares stay true.
    private ushort _messages;
    private ushort _strangers;
    private ushort _replies;
    private ushort _unreachable;
    private ushort _links;

    private ushort _verdicts;
    private ushort _reports;
    private ushort _repeatTag;
    private byte _repeats;
    private byte _minuteNow;
    private byte _minuteBefore;
    public SenderTraits Traits;

    public readonly bool Is(SenderTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether people or decisions spoke against the sender, and that has not faded.</summary>
    public readonly bool IsOnRecord => _verdicts > 0 || _reports > 0;

    /// <summary>Messages that have not faded, up to 1,023.</summary>
    public readonly double Messages => Fading.Value(_messages);

    /// <summary>Seconds since the sender was last active.</summary>
    public uint Idle(Moment now)
    {
        Return(now);
        return now.Seconds - Last;
    }

    /// <summary>Moves every counter on to now.</summary>
    public void Advance(Moment now)
    {
        Return(now);
        var last = new Moment(Last);
        if (now == last)
        {
            return;
        }

        Last = now.Seconds;
        Sliding.Shift(ref _minuteNow, ref _minuteBefore, now.Minute - last.Minute);
        Sliding.Shift(ref _hourNow, ref _hourBefore, now.Hour - last.Hour);
        var days = now.Day - last.Day;
        if (days > 0)
        {
            AdvanceDays(days);
        }
    }

    /// <summary>Writes what the sender does into signals. The message that is asked about counts already.</summary>
    public readonly void Tell(Moment now, in WindowShares shares, Behaviour behaviour)
    {
        behaviour[SignalId.SenderRateMinute] = Sliding.Estimate(_minuteNow, _minuteBefore, shares.Minute);
        behaviour[SignalId.SenderRateHour] = Sliding.Estimate(_hourNow, _hourBefore, shares.Hour);
        behaviour[SignalId.SenderRateDay] = Sliding.Estimate(_dayNow, _dayBefore, shares.Day);
        behaviour[SignalId.SenderStrangers] = Sliding.Estimate(_strangersNow, _strangersBefore, shares.Day);
        behaviour[SignalId.SenderRecipients] = Sliding.Distinct(_recipientsNow, _recipientsBefore, shares.Day);
        behaviour[SignalId.SenderStrangersWeek] = Fading.Value(_strangers);
        behaviour[SignalId.SenderStrangerShare] = Fading.Share(_strangers, _messages);
        behaviour[SignalId.SenderReplyShare] = Fading.LeastShare(_replies, _strangers);
        behaviour[SignalId.SenderUnreachable] = Fading.Value(_unreachable);
        behaviour[SignalId.SenderUnreachableShare] = Fading.Share(_unreachable, _messages);
        behaviour[SignalId.SenderLinkShare] = Fading.Share(_links, _messages);
        behaviour[SignalId.SenderRepeats] = _repeats;
        behaviour[SignalId.SenderAge] = (now.Seconds - Math.Min(First, now.Seconds)) / (double)Moment.PerDay;
        behaviour[SignalId.SenderVerdicts] = Fading.Value(_verdicts);
        behaviour[SignalId.SenderReports] = Fading.Value(_reports);
    }

    /// <summary>Counts a message.</summary>
    public void Count(in Contact contact)
    {
        _minuteNow = Sliding.Increment(_minuteNow);
        _hourNow = Sliding.Increment(_hourNow);
        _dayNow = Sliding.Increment(_dayNow);
        _recipientsNow |= 1UL << (int)(contact.Recipient >> 58);
        if (_messages > ushort.MaxValue - Fading.One)
        {
            Halve();
        }

        _messages += Fading.One;
        _strangers += contact.IsStranger ? Fading.One : (ushort)0;
        _unreachable += contact.IsUnreachable ? Fading.One : (ushort)0;
        _links += contact.HasLink ? Fading.One : (ushort)0;
        _strangersNow = contact.IsStranger ? Sliding.Increment(_strangersNow) : _strangersNow;
        CountRepeat(contact);
    }

    /// <summary>Takes back from the day's strangers a message that did not reach its recipient: who tries again has not met more people.</summary>
    public void TakeBack(in Contact contact) => _strangersNow -= contact.IsStranger && _strangersNow > 0 ? (ushort)1 : (ushort)0;

    /// <summary>Counts an answer of somebody that was a stranger.</summary>
    public void CountReply()
    {
        _replies = (ushort)Math.Min(_replies + Fading.One, _strangers);
        Traits |= SenderTraits.Answered;
    }

    /// <summary>Counts a decision against a message.</summary>
    public void CountVerdict() => _verdicts = Fading.Increment(_verdicts);

    /// <summary>Counts a report; one that says the message was wanted takes one back.</summary>
    public void CountReport(bool isAgainst)
    {
        _reports = isAgainst ? Fading.Increment(_reports) : (ushort)Math.Max(_reports - Fading.One, 0);
        _verdicts = isAgainst ? _verdicts : (ushort)Math.Max(_verdicts - Fading.One, 0);
    }

    // The longest run of one fingerprint to strangers: another fingerprint has to wear it down first (Boyer and Moore's majority vote, 1981).
    private void CountRepeat(in Contact contact)
    {
        if (contact.Fingerprint == 0 || !contact.IsStranger)
        {
            return;
        }

        var tag = (ushort)(contact.Fingerprint >> 48);
        if (_repeats == 0 || _repeatTag == tag)
        {
            _repeatTag = tag;
            _repeats = Sliding.Increment(_repeats);
        }
        else
        {
            _repeats--;
        }
    }

    // Where the clock was put back, what was counted ahead of it counts as of now: it would stand still for as long as the clock was wrong.
    private void Return(Moment now)
    {
        Last = Math.Min(Last, now.Seconds);
        First = Math.Min(First, now.Seconds);
    }

    private void AdvanceDays(uint days)
    {
        Sliding.Shift(ref _dayNow, ref _dayBefore, days);
        Sliding.Shift(ref _strangersNow, ref _strangersBefore, days);
        Sliding.Shift(ref _recipientsNow, ref _recipientsBefore, days);
        _messages = Fading.After(_messages, days);
        _strangers = Fading.After(_strangers, days);
        _replies = Fading.After(_replies, days);
        _unreachable = Fading.After(_unreachable, days);
        _links = Fading.After(_links, days);
        _verdicts = Fading.After(_verdicts, days);
        _reports = Fading.After(_reports, days);
        _repeats = (byte)(days > 1 ? 0 : _repeats / 2);
    }

    private void Halve()
    {
        _messages /= 2;
        _strangers /= 2;
        _replies /= 2;
        _unreachable /= 2;
        _links /= 2;
    }
}
