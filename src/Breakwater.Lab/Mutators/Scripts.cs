namespace Breakwater.Lab.Mutators;

/// <summary>The few blocks of Unicode by which attackers choose their tricks.</summary>
internal static class Scripts
{
    public static bool IsLatin(char unit) => char.IsAsciiLetter(unit) || unit is >= '\u00C0' and <= '\u024F';

    public static bool IsGreek(char unit) => unit is >= '\u0370' and <= '\u03FF';

    public static bool IsCyrillic(char unit) => unit is >= '\u0400' and <= '\u052F';

    public static bool IsHebrew(char unit) => unit is >= '\u0590' and <= '\u05FF';

    public static bool IsArabic(char unit) => unit is >= '\u0600' and <= '\u06FF';

    public static bool IsDevanagari(char unit) => unit is >= '\u0900' and <= '\u097F';

    public static bool IsThai(char unit) => unit is >= '\u0E00' and <= '\u0E7F';

    public static bool IsKana(char unit) => unit is >= '\u3040' and <= '\u30FF';

    public static bool IsHan(char unit) => unit is >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';

    public static bool IsHangul(char unit) => unit is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether the script puts no spaces between words, so that a run of letters is a sentence.</summary>
    public static bool IsUnspaced(char unit) =>
        IsHan(unit) || IsKana(unit) ||
        unit is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    /// <summary>Whether two characters of the Han script stand side by side somewhere.</summary>
    public static bool HaveHanNeighbours(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (IsHan(text[i - 1]) && IsHan(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
