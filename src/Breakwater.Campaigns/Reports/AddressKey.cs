using System.IO.Hashing;
using System.Runtime.InteropServices;
using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>Seeded hashes of addresses and names, for tables in memory. No secret: whoever knows the seed can try addresses, or make names that collide.</summary>
internal static class AddressKey
{
    // A block of numbers shares all digits but the last four: it is what a carrier assigns and what a SIM farm buys.
    private const int BlockDigits = 4;

    /// <summary>The key of an address; 0 for none.</summary>
    public static ulong Of(Address address, long seed) =>
        address.Kind == AddressKind.None ? 0 : Of(address.Value, seed + (int)address.Kind);

    /// <summary>The key of a name.</summary>
    public static ulong Of(ReadOnlySpan<char> name, long seed) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(name), seed);

    /// <summary>The key of the pair of two keys.</summary>
    public static ulong Of(ulong first, ulong second) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes((ReadOnlySpan<ulong>)[first, second]));

    /// <summary>The key of the block of 10,000 numbers that an address is in; 0 for an address that is no number.</summary>
    public static ulong OfBlock(Address address, long seed) =>
        address.Kind is AddressKind.E164 or AddressKind.National && address.Value.Length > BlockDigits
            ? Of(address.Value.AsSpan(0, address.Value.Length - BlockDigits), ~seed)
            : 0;
}
