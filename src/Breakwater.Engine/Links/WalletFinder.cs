using System.Buffers;

namespace Breakwater.Engine.Links;

/// <summary>Finds wallet addresses; nothing is believed whose checksum is wrong, except Ethereum's, which need not have one.</summary>
internal static class WalletFinder
{
    /// <summary>Shorter tokens are no address.</summary>
    public const int MinLength = 26;

    // Cardano's are the longest in use, 103 characters.
    private const int MaxLength = 108;

    private const int EthereumLength = 42;

    private static readonly SearchValues<char> Lower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> Upper = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Finds an address that begins here, at the start of a word.</summary>
    public static bool TryFind(in Scan scan, int start, out Mention mention)
    {
        mention = default;
        var end = start;
        while (end < start + MaxLength + 1 && scan.IsLetterOrDigit(end) && scan.IsAscii(end))
        {
            end++;
        }

        scan.Spend(end - start);
        if (end - start is < MinLength or > MaxLength)
        {
            return false;
        }

        Span<char> address = stackalloc char[end - start];
        for (var at = start; at < end; at++)
        {
            address[at - start] = scan.WrittenAt(at);
        }

        // Capitals carry meaning in base 58 only.
        var folded = scan.Chars[start..end];
        var isFolded = IsEthereum(folded) || (Bech32.IsValid(folded) && !IsMixed(address));
        if (!isFolded && !Base58.IsAddress(address))
        {
            return false;
        }

        var meantStart = scan.Meant.Length;
        scan.Meant.Append(isFolded ? folded : address);
        mention = scan.Mention(MentionKind.Wallet, start, end, meantStart);
        return true;
    }

    private static bool IsEthereum(ReadOnlySpan<char> address)
    {
        if (address.Length != EthereumLength || !address.StartsWith("0x"))
        {
            return false;
        }

        foreach (var c in address[2..])
        {
            if (!char.IsAsciiHexDigitLower(c))
            {
                return false;
            }
        }

        return true;
    }

    // BIP 173: all of an address is upper case, or all of it lower.
    private static bool IsMixed(ReadOnlySpan<char> address) => address.ContainsAny(Lower) && address.ContainsAny(Upper);
}
