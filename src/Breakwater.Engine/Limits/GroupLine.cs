using System.Runtime.InteropServices;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>What the new senders of one e-mail provider, block of numbers or block of network addresses do together: how a ring of throw-away accounts shows.</summary>
/// <remarks>Old senders of a group count nothing, so that a large provider's people do not hide its ring. What is usual is the average of the days before.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct GroupLine : ILine
{
    private uint _last;
    private ushort _sendersNow;
    private ushort _sendersBefore;
    private uint _strangersNow;
    private uint _strangersBefore;
    private uint _repliesNow;
    private uint _repliesBefore;
    private float _usual;
    private uint _days;

    public readonly ulong Worth => ((ulong)Math.Min(_strangersNow + _strangersBefore, 0xFFFF) << 32) + _last;

    public void Advance(Moment now)
    {
        // Where the clock was put back, what was counted ahead of it counts as of now.
        var last = new Moment(_last == 0 ? now.Seconds : Math.Min(_last, now.Seconds));
        var days = now.Day - last.Day;
        _last = now.Seconds;
        if (days == 0)
        {
            return;
        }

        // The first days make the average; later ones move it by an eighth.
        _days = Math.Min(_days + 1, 8);
        _usual += (_strangersNow - _usual) / _days;
        _usual *= days > 1 ? (float)Math.Pow(0.875, Math.Min(days - 1, 60)) : 1;
        Sliding.Shift(ref _sendersNow, ref _sendersBefore, days);
        Sliding.Shift(ref _strangersNow, ref _strangersBefore, days);
        Sliding.Shift(ref _repliesNow, ref _repliesBefore, days);
    }

    public void CountSender() => _sendersNow = Sliding.Increment(_sendersNow);

    public void CountStranger() => _strangersNow += _strangersNow == uint.MaxValue ? 0u : 1;

    public void CountReply() => _repliesNow += _repliesNow == uint.MaxValue ? 0u : 1;

    /// <summary>Writes the group's four signals, beginning with that of new senders.</summary>
    public readonly void Tell(in WindowShares shares, SignalId first, Behaviour behaviour)
    {
        var strangers = Sliding.Estimate(_strangersNow, _strangersBefore, shares.Day);
        var replies = Sliding.Estimate(_repliesNow, _repliesBefore, shares.Day);
        behaviour[first] = Sliding.Estimate(_sendersNow, _sendersBefore, shares.Day);
        behaviour[first + 1] = strangers;
        behaviour[first + 2] = strangers > 0 ? Math.Min(1, replies / strangers) : 0;
        behaviour[first + 3] = strangers / Math.Max(1, _usual);
    }
}
