using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>CharClass, by its letter in the table, of a character that stays itself; and Script, by its name.</summary>
internal sealed class Classes(UnicodeDatabase unicode)
{
    private static readonly int[] PlainSigns = ['#', '*', 0x00A9, 0x00AE, 0x2122];

    public string Script(int codePoint) =>
        IsSharedByKana(codePoint) ? "Kana" : unicode.Script(codePoint) switch
        {
            "Common" or "Inherited" or "Unknown" => "Common",
            "Greek" or "Coptic" => "Greek",
            "Bengali" or "Gurmukhi" or "Gujarati" or "Oriya" or "Tamil" => "Indic",
            "Telugu" or "Kannada" or "Malayalam" or "Sinhala" => "Indic",
            "Hiragana" or "Katakana" => "Kana",
            "Han" or "Bopomofo" => "Han",
            "Latin" or "Cyrillic" or "Armenian" or "Cherokee" or "Georgian" or "Hebrew" or "Arabic"
                or "Devanagari" or "Thai" or "Lao" or "Khmer" or "Myanmar" or "Ethiopic" or "Hangul" => unicode.Script(codePoint),
            _ => "Other",
        };

    public char Class(int codePoint) => unicode[codePoint].Category switch
    {
        _ when IsEmoji(codePoint) => 'E',
        _ when unicode.Is(codePoint, "Ideographic") || unicode.Is(codePoint, "Radical") => 'I',
        "Nd" => 'D',
        "Sc" => 'C',
        ['L' or 'M', _] or "Nl" => IsUnspaced(codePoint) ? 'U' : 'L',
        ['P', _] => 'P',
        "Zs" => 's',
        "Cc" => 'b',
        "No" when Script(codePoint) is not "Common" => 'L',
        _ => 'S',
    };

    /// <summary>
    /// Reserved pictographs count: what a later Unicode puts there will be an emoji, and messages will have it before us.
    /// </summary>
    private bool IsEmoji(int codePoint) =>
        (unicode.Is(codePoint, "Emoji") || unicode.Is(codePoint, "Extended_Pictographic"))
        && unicode[codePoint].Digit is null
        && !PlainSigns.Contains(codePoint);

    /// <summary>Line breaking needs a dictionary in just the scripts that put no spaces between words.</summary>
    private bool IsUnspaced(int codePoint) =>
        unicode.Is(codePoint, "SA") || Script(codePoint) is "Kana" || unicode.Script(codePoint) is "Bopomofo";

    /// <summary>The long-vowel mark ー and its like are Common in Unicode, since both kana use them.</summary>
    private bool IsSharedByKana(int codePoint) =>
        unicode.IsLetter(codePoint)
        && unicode.SharingScripts(codePoint) is { Length: > 0 } scripts
        && Array.TrueForAll(scripts, script => script is "Hira" or "Kana");
}
