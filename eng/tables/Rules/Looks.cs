using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Letters of other scripts, and signs, that look like Latin letters.</summary>
internal sealed class Looks(UnicodeDatabase unicode, Confusables confusables, Normalization normalization)
{
    /// <summary>
    /// Scripts whose letters fold to what they look like. Missing on purpose are those whose users would get a soup of
    /// their own letters and Latin: Arabic, Hebrew, the scripts of India and South-East Asia, Georgian, Ethiopic, CJK.
    /// </summary>
    private static readonly string[] Folding =
    [
        "Cyrillic", "Greek", "Coptic", "Armenian", "Cherokee", "Canadian_Aboriginal", "Lisu", "Deseret", "Osage",
        "Warang_Citi", "Vai", "Tifinagh", "Runic", "Ogham", "Gothic", "Old_Italic", "Carian", "Lycian", "Lydian", "Bamum",
        "Miao", "Medefaidrin", "Elbasan", "Old_Permic", "Glagolitic", "Vithkuqi", "Caucasian_Albanian",
    ];

    /// <summary>Scripts without case whose letters are drawn like capitals, so that a bar is an I and not an l.</summary>
    private static readonly string[] DrawnAsCapitals = ["Lisu", "Lycian", "Old_Italic", "Runic"];

    private readonly Dictionary<int, int[]> _handmade = Handmade.Mapping("looks.txt");
    private readonly HashSet<int> _kept =
        [.. Handmade.Rows("kept.txt").SelectMany(row => row).SelectMany(Handmade.CodePoints)];

    public int[]? Rewrite(int codePoint) =>
        _kept.Contains(codePoint) ? null
        : unicode.Script(codePoint) == "Greek" ? Own(codePoint)
        : OfPair(codePoint);

    /// <summary>The Latin letter or two that UTS #39 draws a character like, in lower case; else null.</summary>
    public int[]? Skeleton(int codePoint)
    {
        if (confusables.Prototype(codePoint) is not { } prototype)
        {
            return null;
        }

        var letters = prototype.SelectMany(normalization.Decompose).Where(part => !unicode.IsMark(part)).ToArray();
        return letters switch
        {
            ['l'] when IsCapital(codePoint) => ['i'],
            ['r', 'n'] => ['m'],
            [_] or [_, _] when letters.All(letter => letter < 0x80 && char.IsAsciiLetter((char)letter)) =>
                [.. letters.Select(letter => (int)char.ToLowerInvariant((char)letter))],
            _ => null,
        };
    }

    /// <summary>
    /// Both cases of a letter have one look, and the capital's comes first: В в are b, as a small-capital в is a B.
    /// </summary>
    private int[]? OfPair(int codePoint)
    {
        var (upper, lower) = unicode.CasePair(codePoint);
        return _handmade.GetValueOrDefault(upper)
            ?? _handmade.GetValueOrDefault(lower)
            ?? (HasLook(codePoint) ? Skeleton(upper) ?? Skeleton(lower) : null);
    }

    private int[]? Own(int codePoint) =>
        _handmade.GetValueOrDefault(codePoint)
        ?? (unicode[codePoint].Category is "Lu" or "Ll" ? Skeleton(codePoint) : null);

    private bool HasLook(int codePoint) =>
        (Folding.Contains(unicode.Script(codePoint)) && unicode[codePoint].Category[0] is 'L' or 'N')
        || IsLetterlikeSign(codePoint);

    private bool IsLetterlikeSign(int codePoint) =>
        codePoint >= 0x80 // | is drawn like l, but ASCII is the reader's business
        && unicode.Script(codePoint) == "Common"
        && unicode[codePoint] is { Category: "Sm" or "So", Decomposition.Length: 0 }
        && !unicode.Is(codePoint, "Emoji")
        && confusables.Prototype(codePoint) is [_];

    private bool IsCapital(int codePoint) =>
        unicode[codePoint].Category == "Lu" || DrawnAsCapitals.Contains(unicode.Script(codePoint));
}
