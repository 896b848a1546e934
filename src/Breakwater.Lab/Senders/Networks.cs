using System.Net;

namespace Breakwater.Lab.Senders;

/// <summary>Simulated network addresses, all from ranges that are reserved, so that none is anybody's.</summary>
internal static class Networks
{
    // Subscribers of a mobile carrier share few addresses (RFC 6888): an area has eight blocks of 256.
    private const int MobileBlocks = 8;

    /// <summary>Somebody's home: 10.0.0.0/8, the private range (RFC 1918).</summary>
    public static IPAddress Home(ulong household) => Of((10u << 24) | (uint)(household & 0xFFFFFF));

    /// <summary>A mobile carrier's shared address in an area: 100.64.0.0/10, the range for just that (RFC 6598).</summary>
    public static IPAddress Mobile(int area, ulong subscriber) =>
        Of((100u << 24) | (64u << 16) | ((uint)((area * MobileBlocks) + (int)(subscriber % MobileBlocks)) << 8) | (uint)((subscriber >> 8) & 0xFF));

    /// <summary>A rented machine in one of 512 blocks: 198.18.0.0/15, the range for benchmarks (RFC 2544).</summary>
    public static IPAddress Hosted(int block, ulong machine) =>
        Of((198u << 24) | (18u << 16) | ((uint)(block & 0x1FF) << 8) | (uint)(machine & 0xFF));

    private static IPAddress Of(uint bits) => new([(byte)(bits >> 24), (byte)(bits >> 16), (byte)(bits >> 8), (byte)bits]);
}
