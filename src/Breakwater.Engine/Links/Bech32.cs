namespace Breakwater.Engine.Links;

/// <summary>The checksum of bech32 (BIP 173) and bech32m (BIP 350).</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint Checksum = 1;
    private const uint ChecksumM = 0x2BC830A3;

    // The human-readable parts of coins in use; any part at all would let chance strings pass at 2^-29.
    private static readonly string[] Prefixes = ["bc", "tb", "ltc", "addr", "bnb", "cosmos", "osmo", "bitcoincash"];

    /// <summary>Whether a lower-case text is an address of a known coin with the right checksum.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var separator = text.LastIndexOf('1');
        return separator > 0 && IsKnown(text[..separator]) && HasChecksum(text);
    }

    /// <summary>Whether a lower-case text carries the right checksum, whatever stands before its separator.</summary>
    public static bool HasChecksum(ReadOnlySpan<char> text)
    {
        var separator = text.LastIndexOf('1');
        if (separator < 1 || text.Length - separator < 7)
        {
            return false;
        }

        var sum = 1u;
        foreach (var c in text[..separator])
        {
            sum = Step(sum, (uint)c >> 5);
        }

        sum = Step(sum, 0);
        foreach (var c in text[..separator])
        {
            sum = Step(sum, (uint)c & 31);
        }

        foreach (var c in text[(separator + 1)..])
        {
            var value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            sum = Step(sum, (uint)value);
        }

        return sum is Checksum or ChecksumM;
    }

    private static bool IsKnown(ReadOnlySpan<char> prefix)
    {
        foreach (var known in Prefixes)
        {
            if (prefix.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Step(uint sum, uint value)
    {
        ReadOnlySpan<uint> generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];
        var top = sum >> 25;
        sum = ((sum & 0x1FFFFFF) << 5) ^ value;
        for (var bit = 0; bit < generators.Length; bit++)
        {
            sum ^= ((top >> bit) & 1) != 0 ? generators[bit] : 0;
        }

        return sum;
    }
}
