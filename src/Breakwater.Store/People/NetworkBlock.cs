using System.Net;
using System.Net.Sockets;

namespace Breakwater.Store.People;

/// <summary>What is kept of a network address: its block, /24 of IPv4 and /48 of IPv6, as the sender ledger counts.</summary>
internal static class NetworkBlock
{
    private const int BytesOfV4 = 3;
    private const int BytesOfV6 = 6;

    /// <summary>The address with its last bits zero.</summary>
    public static IPAddress Of(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(plain.AddressFamily == AddressFamily.InterNetwork ? BytesOfV4 : BytesOfV6).Clear();
        return new IPAddress(bytes);
    }
}
