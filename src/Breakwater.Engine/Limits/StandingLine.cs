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

    // What was reported is forgotten last.
    public readonly ulong Worth => ((ulong)(_reports + (uint)_verdicts) << 32) + _last;

    public readonly double Reports => Fading.Value(_reports);

    public readonly double Verdicts => Fading.Value(_verdicts);

    public void Advance(Moment now)
    {
        // A line without a time is fresh, or was reported before any message told the time. Where the clock was put back, what was counted ahead of it is of now.
        var last = new Moment(_last == 0 ? now.Seconds : Math.Min(_last, now.Seconds));
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

    public readonly double Messages(in WindowShares shares) => Sliding.Estimate(_messagesNow, _messagesBefore, shares.Day);

    public readonly double Senders(in WindowShares shares) => Sliding.Distinct(_sendersNow, _sendersBefore, shares.Day);
}
