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

    public ulong Key { readonly get; set; }

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

    public readonly void Tell(Moment now, Behaviour behaviour)
    {
        behaviour[SignalId.RecipientRate] = Sliding.Estimate(_messagesNow, _messagesBefore, now, Moment.PerHour);
        var both = Sliding.Distinct(_sendersNow | _sendersBefore);
        var current = Sliding.Distinct(_sendersNow);
        behaviour[SignalId.RecipientSenders] = current + ((both - current) * (1 - ((double)(now.Seconds % Moment.PerHour) / Moment.PerHour)));
    }
}
