using System.Runtime.InteropServices;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>What reaches one recipient: how a bombing shows.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct RecipientLine : ILine
{
    private ulong _sendersNow;
    private ulong _sendersBefore;
    private uint _last;
    private ushort _messagesNow;
    private ushort _messagesBefore;

    public readonly ulong Worth => _last;

    public void Advance(Moment now)
    {
        // Where the clock was put back, what was counted ahead of it counts as of now.
        var hours = now.Hour - new Moment(Math.Min(_last, now.Seconds)).Hour;
        Sliding.Shift(ref _messagesNow, ref _messagesBefore, hours);
        Sliding.Shift(ref _sendersNow, ref _sendersBefore, hours);
        _last = now.Seconds;
    }

    public void Count(in Contact contact)
    {
        _messagesNow = Sliding.Increment(_messagesNow);
        _sendersNow |= contact.IsStranger ? 1UL << (int)(contact.Sender >> 58) : 0;
    }

    public readonly void Tell(in WindowShares shares, Behaviour behaviour)
    {
        behaviour[SignalId.RecipientRate] = Sliding.Estimate(_messagesNow, _messagesBefore, shares.Hour);
        behaviour[SignalId.RecipientSenders] = Sliding.Distinct(_sendersNow, _sendersBefore, shares.Hour);
    }
}
