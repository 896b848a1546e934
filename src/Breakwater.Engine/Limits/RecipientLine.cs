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
        var last = new Moment(_last);
        if (now > last)
        {
            Sliding.Shift(ref _messagesNow, ref _messagesBefore, now.Hour - last.Hour);
            Sliding.Shift(ref _sendersNow, ref _sendersBefore, now.Hour - last.Hour);
            _last = now.Seconds;
        }
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
