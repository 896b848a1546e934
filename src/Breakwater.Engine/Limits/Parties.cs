using System.Buffers.Binary;
using Breakwater.Engine.Messages;

namespace Breakwater.Engine.Limits;

/// <summary>The hashes of all whom a message concerns; 0 where there is none.</summary>
/// <param name="Sender">The sender.</param>
/// <param name="Recipient">The recipient.</param>
/// <param name="Provider">The e-mail provider of the sender.</param>
/// <param name="Block">The block of 10,000 numbers that the sender's is of.</param>
/// <param name="Network">The block of network addresses that the message came from.</param>
internal readonly record struct Parties(ulong Sender, ulong Recipient, ulong Provider, ulong Block, ulong Network)
{
    private const int BlockDigits = 4;
    private const int NetworkBytes4 = 3;
    private const int NetworkBytes6 = 6;

    public static Parties Of(Message message, KeyedHash hash)
    {
        var sender = message.Sender;
        return new Parties(
            OfAddress(sender, message.Service, hash),
            OfAddress(message.Recipient, message.Service, hash),
            sender.Kind == AddressKind.Email ? NotZero(hash.Of(sender.Domain, 'p')) : 0,
            sender.Kind == AddressKind.E164 ? NotZero(hash.Of(sender.Value.AsSpan()[..^BlockDigits], 'b')) : 0,
            OfNetwork(message, hash));
    }

    /// <summary>The hash of an address: of a number or e-mail address the same on all services, of any other name only within its own.</summary>
    public static ulong OfAddress(Address address, Service service, KeyedHash hash) => address.Kind switch
    {
        AddressKind.None => 0,
        AddressKind.Email or AddressKind.E164 => NotZero(hash.Of(address.Value, 0)),
        _ => NotZero(hash.Of(hash.Of(address.Value, 's'), hash.Of(service.Name, 'v'))),
    };

    private static ulong OfNetwork(Message message, KeyedHash hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (message.Ip is not { } ip || !ip.TryWriteBytes(bytes, out var written))
        {
            return 0;
        }

        // IPv4 as IPv6 sockets tell it (RFC 4291, 2.5.5.2): all of it would lie in one block.
        if (ip.IsIPv4MappedToIPv6)
        {
            bytes[12..].CopyTo(bytes);
            written = 4;
        }

        bytes[(written == 4 ? NetworkBytes4 : NetworkBytes6)..].Clear();
        return NotZero(hash.Of(BinaryPrimitives.ReadUInt64BigEndian(bytes), (ulong)written));
    }

    private static ulong NotZero(ulong hash) => hash == 0 ? 1 : hash;
}
