using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>How a registrable domain or a fingerprint stands: reports, decisions, and how widely it is sent.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct StandingLine : ILine
{
    private ulong _sendersNow;
    private ulong _sendersBefore;
    private uint _last;
    private ushort _reports;
    private ushort _verdicts;
    private uint _messagesNow;
    private uint _messagesBefore;

    public ulong Key { readonly get; set; }

    // What was reported is forgotten last.
    public readonly ulong Worth => ((ulong)(_reports + (uint)_verdicts) << 32) + _last;

    public readonly double Reports => Fading.Value(_reports);

    public readonly double Verdicts => Fading.Value(_verdicts);

    public void Advance(Moment now)
    {
        var last = new Moment(_last);
        if (now <= last)
        {
            return;
        }

        var days = now.Day - last.Day;
        _last = now.Seconds;
        Sliding.Shift(ref _messagesNow, ref _messagesBefore, days);
        Sliding.Shift(ref _sendersNow, ref _sendersBefore, days);
        _reports = Fading.After(_reports, days);
        _verdicts = Fading.After(_verdicts, days);
    }

    public void Count(ulong sender)
    {
        _messagesNow += _messagesNow < int.MaxValue ? 1u : 0;
        _sendersNow |= 1UL << (int)(sender >> 58);
    }

    public void CountVerdict() => _verdicts = Fading.Increment(_verdicts);

    public void CountReport(bool isAgainst)
    {
        _reports = isAgainst ? Fading.Increment(_reports) : (ushort)Math.Max(_reports - Fading.One, 0);
        _verdicts = isAgainst ? _verdicts : (ushort)Math.Max(_verdicts - Fading.One, 0);
    }

    public readonly double Messages(Moment now) => Sliding.Estimate((int)_messagesNow, (int)_messagesBefore, now, Moment.PerDay);

    public readonly double Senders(Moment now)
    {
        var both = Sliding.Distinct(_sendersNow | _sendersBefore);
        var current = Sliding.Distinct(_sendersNow);
        return current + ((both - current) * (1 - ((double)(now.Seconds % Moment.PerDay) / Moment.PerDay)));
    }
}
