using System.Buffers;
using System.Collections.Frozen;

namespace Breakwater.Lab.Mutators;

/// <summary>The shape of links and e-mail addresses as they stand in messages, which is looser than any RFC.</summary>
internal static class Addresses
{
    // Enough top-level domains to tell "shop.com" from "now.Call": the large ones, and those that spam is sent from.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelDomains = """
        com net org info biz name mobi pro int edu gov xyz top club online site shop store live life vip work world
        click link icu bond buzz cfd cyou sbs lol fun win bid loan men party review stream trade date racing rest quest
        monster website space tech app dev page cloud host press today news media agency digital email network group
        ltd center company care finance money cash credit bet casino poker games cc co me tv io ai ly gl gg be sh to ws
        us uk ca au nz ie de at ch fr es it pt nl se no dk fi pl cz sk hu ro bg gr tr ru su ua by kz ir il sa ae qa eg
        ng ke za gh in pk bd lk np cn hk tw jp kr th vn ph my sg id br mx ar cl pe ve tk ml ga cf gq pw
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> UrlUnits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@&=%+!$,;*'[]");

    public static int WordEnd(string text, int from)
    {
        while (from < text.Length && (char.IsAsciiLetterOrDigit(text[from]) || text[from] is '-' or '_'))
        {
            from++;
        }

        return from;
    }

    /// <summary>The end of words that are joined by single dots.</summary>
    public static int ChainEnd(string text, int from)
    {
        var end = WordEnd(text, from);
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterOrDigit(text[end + 1]))
        {
            end = WordEnd(text, end + 1);
        }

        return end;
    }

    /// <summary>The address that begins with this chain, or one of length 0 where it begins none.</summary>
    public static Contact StartingWith(string text, int start, int chainEnd)
    {
        var after = text.AsSpan(chainEnd);
        var chain = text.AsSpan(start..chainEnd);
        if (after.StartsWith("://") || chain.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return new Contact(start, UrlEnd(text, chainEnd) - start, ContactKind.Link);
        }

        var mailEnd = after.StartsWith("@") ? ChainEnd(text, chainEnd + 1) : chainEnd;
        if (text.AsSpan(chainEnd..mailEnd).Contains('.'))
        {
            return new Contact(start, mailEnd - start, ContactKind.Mail);
        }

        var hostEnd = start + HostLength(chain);
        var hasPath = hostEnd == chainEnd && after.IndexOfAny("/?:#") == 0;
        return new Contact(start, (hasPath ? UrlEnd(text, hostEnd) : hostEnd) - start, ContactKind.Link);
    }

    // Up to the last top-level domain that has a name before it: "shop.com.Call" is a shop and a word.
    private static int HostLength(ReadOnlySpan<char> chain)
    {
        var end = 0;
        var label = chain.IndexOf('.') + 1;
        while (label > 0)
        {
            var length = chain[label..].IndexOf('.');
            var labelEnd = length < 0 ? chain.Length : label + length;
            end = TopLevelDomains.Contains(chain[label..labelEnd]) ? labelEnd : end;
            label = length < 0 ? 0 : labelEnd + 1;
        }

        return end;
    }

    private static int UrlEnd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyExcept(UrlUnits);
        var url = text.AsSpan(from, length < 0 ? text.Length - from : length);
        return from + url.TrimEnd(".,;:!?'*").Length;
    }
}
