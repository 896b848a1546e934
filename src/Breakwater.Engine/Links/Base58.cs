using System.Security.Cryptography;

namespace Breakwater.Engine.Links;

/// <summary>Base58Check: a version byte, twenty bytes of hash, four bytes of checksum, written without 0, O, I and l.</summary>
internal static class Base58
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const int AddressBytes = 25;
    private const int ChecksumBytes = 4;
    private const int MinLength = 26;
    private const int MaxLength = 35;

    /// <summary>Version bytes: Bitcoin 00 and 05, Dogecoin 1E and 16, Litecoin 30 and 32, TRON 41, Dash 4C and 10.</summary>
    private static ReadOnlySpan<byte> Versions => [0x00, 0x05, 0x10, 0x16, 0x1E, 0x30, 0x32, 0x41, 0x4C];

    /// <summary>Whether a text is the address of a known coin with the right checksum.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[AddressBytes];
        return text.Length is >= MinLength and <= MaxLength && TryDecode(text, bytes) && Versions.Contains(bytes[0]) && HasChecksum(bytes);
    }

    /// <summary>Decodes a text into a number of exactly so many bytes; 35 characters times 25 bytes are the most work it does.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        bytes.Clear();
        foreach (var c in text)
        {
            var carry = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (carry < 0)
            {
                return false;
            }

            for (var at = bytes.Length - 1; at >= 0; at--)
            {
                carry += bytes[at] * 58;
                bytes[at] = (byte)carry;
                carry >>= 8;
            }

            if (carry != 0)
            {
                return false;
            }
        }

        return HasRightZeros(text, bytes);
    }

    // Each leading zero byte is written as a leading 1.
    private static bool HasRightZeros(ReadOnlySpan<char> text, ReadOnlySpan<byte> bytes)
    {
        var ones = text.IndexOfAnyExcept('1');
        var zeros = bytes.IndexOfAnyExcept((byte)0);
        return (ones < 0 ? text.Length : ones) == (zeros < 0 ? bytes.Length : zeros);
    }

    private static bool HasChecksum(ReadOnlySpan<byte> bytes)
    {
        Span<byte> once = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> twice = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..^ChecksumBytes], once);
        SHA256.HashData(once, twice);
        return bytes[^ChecksumBytes..].SequenceEqual(twice[..ChecksumBytes]);
    }
}
