namespace Breakwater.Engine.Text;

/// <summary>Recognises a word whose letters stand apart: F R E E, v.i.a.g.r.a, c-a-s-h.</summary>
internal static class SpacedLetters
{
    // "r u ok" and "I a m" are chat: four single letters with spaces, three with any other separator (U.S.A. is worth joining too).
    private const int MinBySpace = 4;
    private const int MinByOther = 3;

    // Letters are at most this many separators apart, always equally many, so that wider gaps part the words.
    private const int MaxGap = 3;

    /// <summary>Index just behind the last letter of a spaced-out word that starts here, or <paramref name="start"/> if none does.</summary>
    public static int EndOf(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int start)
    {
        var gap = classes[start] == CharClass.Letter ? GapAt(chars, classes, start + 1) : 0;
        if (gap == 0)
        {
            return start;
        }

        var count = 1;
        var last = start;
        while (GapAt(chars, classes, last + 1) == gap && IsSingle(chars, classes, last + gap + 1)
            && !OpensAnother(chars, classes, last + gap + 1, chars[start + 1]))
        {
            last += gap + 1;
            count++;
        }

        var min = classes[start + 1] == CharClass.Space ? MinBySpace : MinByOther;
        return count >= min ? last + 1 : start;
    }

    /// <summary>How many equal separators stand here, 0 if none or too many.</summary>
    private static int GapAt(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at)
    {
        var gap = 0;
        while (at + gap < chars.Length && classes[at + gap] is CharClass.Space or CharClass.Punctuation or CharClass.Symbol
            && chars[at + gap] == chars[at])
        {
            gap++;
        }

        return gap <= MaxGap ? gap : 0;
    }

    /// <summary>Whether the letter here has another separator behind it, then a letter again: in "F R E E c.a.s.h" the c does.</summary>
    private static bool OpensAnother(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at, char separator) =>
        at + 2 < chars.Length && chars[at + 1] != separator
        && classes[at + 1] is CharClass.Punctuation or CharClass.Symbol && classes[at + 2] == CharClass.Letter;

    /// <summary>A letter by itself, or a digit that means one, with no letter or digit behind it.</summary>
    private static bool IsSingle(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at) =>
        at < chars.Length
        && (classes[at] == CharClass.Letter || (classes[at] == CharClass.Digit && Leet.LetterOf(chars[at]) != '\0'))
        && (at + 1 >= chars.Length || classes[at + 1] is not (CharClass.Letter or CharClass.Digit));
}
