namespace Breakwater.Engine.Links;

/// <summary>Finds links by their scheme: http://, hxxps://, h**p://, http // and any other://.</summary>
internal static class SchemeFinder
{
    private const int MaxScheme = 20;

    // "http [:] // ": between scheme and host stand at most so many marks and spaces.
    private const int MaxMarks = 8;

    /// <summary>Finds a link at the word http or one of its disguises.</summary>
    public static bool TryFindAtWord(in Scan scan, Keyword keyword, int start, int end, out Mention mention)
    {
        var authority = EndOfMarks(scan, end, out var isDisguised);
        isDisguised |= !scan.Chars[start..end].SequenceEqual(keyword.Scheme);
        mention = default;
        return authority > end && LinkFinder.TryFindAfterScheme(
            scan, start, keyword.Scheme, authority, isDisguised ? MentionTraits.Disguised : MentionTraits.None, out mention);
    }

    /// <summary>Finds a link at the colon behind a scheme that is no keyword.</summary>
    public static bool TryFindAtColon(in Scan scan, int colon, out Mention mention)
    {
        mention = default;
        if (scan.At(colon + 1) != '/' || scan.At(colon + 2) != '/')
        {
            return false;
        }

        var start = colon;
        while (start > Math.Max(scan.Floor, colon - MaxScheme) && IsInScheme(scan, start - 1))
        {
            start--;
        }

        while (start < colon && !scan.IsLetter(start))
        {
            start++;
        }

        start = StartOfKnown(scan, start, colon);
        var scheme = scan.Chars[start..colon];
        var meant = MaskedScheme(scheme);
        return scheme.Length > 0 && LinkFinder.TryFindAfterScheme(
            scan, start, meant ?? scheme, colon + 3, meant is null ? MentionTraits.None : MentionTraits.Disguised, out mention);
    }

    /// <summary>Where http begins in letters that were glued to it: seehttp://.</summary>
    private static int StartOfKnown(in Scan scan, int start, int colon)
    {
        var letters = scan.Chars[start..colon];
        return letters.EndsWith("https") ? colon - 5 : letters.EndsWith("http") ? colon - 4 : start;
    }

    /// <summary>Reads ://, or what is left of it, up to the host; the end of the scheme if there is too little of it.</summary>
    private static int EndOfMarks(in Scan scan, int end, out bool isDisguised)
    {
        var (at, colons, slashes, others) = (end, 0, 0, 0);
        for (; at < end + MaxMarks; at++)
        {
            var c = scan.At(at);
            if (c is ':' or ';')
            {
                colons++;
            }
            else if (c is '/' or '\\')
            {
                slashes++;
            }
            else if (slashes < 2 ? c is '[' or ']' or '(' or ')' || scan.IsSpace(at) : scan.IsSpace(at) || c is ']' or ')')
            {
                others++;
            }
            else
            {
                break;
            }
        }

        isDisguised = !scan.Chars[end..].StartsWith("://") || others > 0 || slashes > 2;
        return slashes >= 2 || colons > 0 ? at : end;
    }

    /// <summary>http for h**p, h__p or hXXp in whatever masks stand for its two letters; null for other schemes.</summary>
    private static string? MaskedScheme(ReadOnlySpan<char> scheme)
    {
        if (scheme.Length is < 4 or > 5 || scheme[0] != 'h' || scheme[3] != 'p' || scheme[1..3] is "tt")
        {
            return null;
        }

        return scheme.Length == 4 ? "http" : scheme[4] == 's' ? "https" : null;
    }

    private static bool IsInScheme(in Scan scan, int at) =>
        scan.Chars[at] < 0x80 && (scan.IsLetterOrDigit(at) || scan.Chars[at] is '+' or '.' or '-' or '*' or '_');
}
