using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>What a report about one of the last messages needs to know of it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct RecentLine : ILine
{
    private uint _last;

    public ulong Key { readonly get; set; }

    public ulong Sender { readonly get; private set; }

    public ulong Fingerprint { readonly get; private set; }

    public ulong Domain { readonly get; private set; }

    public readonly ulong Worth => _last;

    public void Set(in Contact contact, Moment now) => (Sender, Fingerprint, Domain, _last) = (contact.Sender, contact.Fingerprint, contact.Domain, now.Seconds);
}
