namespace Breakwater.Engine.Links;

/// <summary>Finds the short numbers that a text tells to text to or to dial: STOP to 7726, *123#.</summary>
internal static class ShortCodeFinder
{
    private const int MinDigits = 3;
    private const int MaxDigits = 6;
    private const int MaxUssd = 24;

    // "to: 81010": between the word and the number.
    private const int MaxGap = 2;

    // The longest word for "to" is "kepada"; in Thai it is มาที่.
    private const int MaxTo = 6;

    // "Text WIN followed by your name and age to 81010": from the verb to the number at most so many characters.
    private const int MaxSentence = 100;

    /// <summary>Whether there are as many digits as in a short code.</summary>
    public static bool MayBegin(int start, int end) => end - start is >= MinDigits and <= MaxDigits;

    /// <summary>Finds a short code at its first digit.</summary>
    public static bool TryFind(in Scan scan, int start, out Mention mention)
    {
        mention = default;
        var end = scan.EndOfDigits(start, MaxDigits + 1);
        var count = end - start;
        if (count is < MinDigits or > MaxDigits || Continues(scan, end))
        {
            return false;
        }

        var isDialled = start - scan.DialEnd <= MaxGap && scan.IsFreeBefore(start);
        if (!isDialled && !(start - scan.SendEnd <= MaxSentence && StandsBehindTo(scan, start)))
        {
            return false;
        }

        mention = Code(scan, start, end);
        return true;
    }

    /// <summary>Finds a code of the network (USSD, 3GPP TS 22.030): * or # and digits, # at the end.</summary>
    public static bool TryFindUssd(in Scan scan, int start, out Mention mention)
    {
        mention = default;
        var at = start;
        var digits = 0;
        while (at < start + MaxUssd && (scan.IsDigit(at) || scan.At(at) is '*' or '#'))
        {
            digits += scan.IsDigit(at++) ? 1 : 0;
        }

        while (at > start && scan.Chars[at - 1] != '#')
        {
            at--;
        }

        if (digits < 2 || at <= start + 2 || scan.IsLetterOrDigit(at) || scan.IsLetterOrDigit(start - 1))
        {
            return false;
        }

        mention = Code(scan, start, at);
        return true;
    }

    /// <summary>Whether "to" or its like in another language stands right before the number; in chat "2" does as well.</summary>
    private static bool StandsBehindTo(in Scan scan, int start)
    {
        var end = start;
        while (end > Math.Max(scan.Floor, start - MaxGap) && (scan.IsSpace(end - 1) || scan.At(end - 1) == ':'))
        {
            end--;
        }

        if (end < start && scan.At(end - 1) == '2' && scan.IsSpace(end - 2))
        {
            return true;
        }

        for (var word = end - 1; word >= Math.Max(scan.Floor, end - MaxTo); word--)
        {
            var isWhole = !scan.IsLetter(word) || !scan.IsLetter(word - 1);
            if (isWhole && scan.TryFindKeyword(word, out var keyword, out var wordEnd) && wordEnd == end)
            {
                return keyword.Is(KeywordRole.Toward);
            }
        }

        return false;
    }

    private static Mention Code(in Scan scan, int start, int end)
    {
        var meantStart = scan.Meant.Length;
        scan.Meant.Append(scan.Chars[start..end]);
        return scan.Mention(MentionKind.ShortCode, start, end, meantStart);
    }

    /// <summary>Whether a number goes on as a sum, time, percentage or word.</summary>
    private static bool Continues(in Scan scan, int end) => scan.At(end) switch
    {
        '.' or ',' or ':' or '/' or '-' => scan.IsDigit(end + 1),
        '%' or '@' or '_' => true,
        _ => scan.IsLetterOrDigit(end) && scan.At(end) < '\u0530',
    };
}
