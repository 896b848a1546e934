using System.Text.RegularExpressions;
using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>
/// Latin letters by their Unicode names: a letter WITH anything, turned, small-capital, enclosed … is the letter.
/// Names are as stable as code points, and they cover the hundreds that neither NFKC nor UTS #39 unties.
/// </summary>
internal sealed partial class LatinNames(UnicodeDatabase unicode, Looks looks)
{
    public int[]? Rewrite(int codePoint) =>
        (IsEnclosed(codePoint) ? SquaredWord(unicode[codePoint].Name) : null) is { } word ? Handmade.CodePoints(word)
        : Letters(unicode[codePoint].Name) is { } letters ? Handmade.CodePoints(letters)
        : unicode.Script(codePoint) == "Latin" && unicode.IsLetter(codePoint) ? looks.Skeleton(codePoint)
        : null;

    /// <summary>Only this block squares words; elsewhere SQUARED PLUS is an operator.</summary>
    private static bool IsEnclosed(int codePoint) => codePoint is >= 0x1F100 and <= 0x1F1FF;

    private static string? SquaredWord(string name) =>
        Squared().Match(name) is { Success: true } match ? match.Groups["word"].Value.ToLowerInvariant() : null;

    private static string? Letters(string name)
    {
        var match = Prefix().Match(name);
        if (!match.Success)
        {
            return null;
        }

        var core = name[match.Length..];
        core = core.Split(" WITH ")[0].Split(" WITHOUT ")[0];
        core = string.Join(' ', core.Split(' ').Where(word => !Qualifier().IsMatch(word)));
        return Named(core) ?? (Plain().IsMatch(core) ? core.ToLowerInvariant() : null);
    }

    /// <summary>Letters that have a name of their own, by sound where a language has them, else by look.</summary>
    private static string? Named(string core) => core switch
    {
        "ALPHA" => "a",
        "BETA" => "b",
        "CHI" => "x",
        "ENG" => "n",
        "ESH" => "s",
        "ETH" => "d",
        "EZH" => "z",
        "GAMMA" => "y",
        "HENG" => "h",
        "HWAIR" => "hv",
        "IOTA" => "i",
        "KRA" => "k",
        "OMEGA" => "w",
        "SCHWA" => "e",
        "THORN" => "th",
        "UPSILON" => "u",
        "WYNN" => "p",
        "YR" => "r",
        _ => null,
    };

    [GeneratedRegex(
        """
        ^(LATIN\ (SMALL|CAPITAL)\ (LETTER|LIGATURE)
        |LATIN\ (EPIGRAPHIC\ )?LETTER(\ SMALL\ CAPITAL)?
        |LATIN\ SUBSCRIPT\ SMALL\ LETTER
        |MODIFIER\ LETTER\ (SMALL|CAPITAL)
        |(TURNED|REVERSED|ROTATED)(\ SANS-SERIF)?\ (CAPITAL|SMALL)
        |TURNED\ GREEK\ SMALL\ LETTER
        |REGIONAL\ INDICATOR\ SYMBOL\ LETTER
        |((CROSSED\ )?NEGATIVE\ )?(CIRCLED|SQUARED)\ LATIN\ CAPITAL\ LETTER
        )\ 
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Prefix();

    [GeneratedRegex(
        "^(ANGLICANA|ARCHAIC|BAR|BARRED|BASELINE|BLACKLETTER|BOTTOM|BREVIS|BROKEN|CAPITAL|CLOSED|DIAERESIZED|DIGRAPH|"
        + "DOTLESS|DOUBLE|GLOTTAL|HALF|INSULAR|INVERTED|LENIS|LONG|LONGA|MIDDLE|MIDDLE-WELSH|OLD|OPEN|POLISH|REVERSED|"
        + "ROTUNDA|SCOTS|SCRIPT|SIDEWAYS|SIGMOID|SIGN|SMALL|STIRRUP|STRETCHED|TAILLESS|TOP|TURNED|VISIGOTHIC|VOLAPUK)$")]
    private static partial Regex Qualifier();

    [GeneratedRegex("^[A-Z]{1,2}$")]
    private static partial Regex Plain();

    [GeneratedRegex("^(NEGATIVE )?(SQUARED|RAISED) (?<word>[A-Z]{1,4})( SIGN| WITH EXCLAMATION MARK)?$")]
    private static partial Regex Squared();
}
