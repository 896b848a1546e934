using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Combining marks: dropped where the letter alone still says the word, kept where they are its spelling.</summary>
internal sealed class Marks(UnicodeDatabase unicode)
{
    /// <summary>
    /// Scripts whose marks are accents, points or voicing. Marks shared by all scripts are "Inherited"; that includes
    /// the small letters above (U+0363..036F), since texts full of stacked marks use them as mere noise.
    /// </summary>
    private static readonly string[] Accented =
    [
        "Inherited", "Common", "Latin", "Greek", "Coptic", "Cyrillic", "Hebrew", "Arabic", "Syriac", "Hiragana", "Katakana",
    ];

    public int[]? Rewrite(int codePoint) => IsAccent(codePoint) ? [] : null;

    public bool IsAccent(int codePoint) => unicode.IsMark(codePoint) && Accented.Contains(unicode.Script(codePoint));
}
