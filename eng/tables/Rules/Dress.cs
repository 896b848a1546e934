using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Tells ordinary writing from letters and digits that somebody dressed up.</summary>
internal sealed class Dress(UnicodeDatabase unicode)
{
    private const int MultiplicationSign = 0x00D7;

    private static readonly (int First, int Last)[] StyledBlocks =
    [
        (0x018D, 0x018E), (0x01DD, 0x01DD), (0x0221, 0x0221), (0x0234, 0x0240), (0x0243, 0x024F), // odd Latin-B
        (0x0250, 0x02AF), (0x02B0, 0x02FF), // IPA, modifier letters
        (0x10FC, 0x10FC), (0xA69C, 0xA69D), (0x1E030, 0x1E06D), // raised Georgian and Cyrillic
        (0x1D00, 0x1DBF), (0x2071, 0x209C), (0x2460, 0x24FF), // phonetic extensions, raised and lowered, enclosed
        (0x2C60, 0x2C7F), (0xA720, 0xA7FF), (0xAB30, 0xAB6F), (0x10780, 0x107BF), (0x1DF00, 0x1DFFF), // Latin-C to G
        (0x3244, 0x3247), (0x3260, 0x327F), (0x328A, 0x32B0), (0x32D0, 0x32FE), (0x1F200, 0x1F2FF), // circled CJK
        (0x1D400, 0x1D7FF), (0x1EE00, 0x1EEFF), // mathematical alphabets
        (0x1F100, 0x1F1FF), // squared, negative, regional indicators
    ];

    /// <summary>Letters of African alphabets that stand in the IPA block since IPA had them first.</summary>
    private const string AfricanLetters = "ɓɔɖɗəɛɠɣɨɩɲɵʃʈʊʋʒ";

    private static readonly (int First, int Last)[] NumberedIdeographs = [(0x3220, 0x3229), (0x3280, 0x3289)];

    public string TrickOf(int codePoint, int[] target, char targetClass) =>
        IsWide(codePoint) && targetClass is 'L' or 'D' ? "Wide"
        : Within(NumberedIdeographs, codePoint) || (targetClass == 'D' && IsDressedDigit(codePoint, target)) ? "FancyDigit"
        : targetClass is 'L' or 'U' or 'I' && IsDressedLetter(codePoint, target) ? "Styled"
        : unicode[codePoint].Category == "Mn" ? "MarkStack"
        : "-";

    private static bool IsWide(int codePoint) => codePoint is >= 0xFF01 and <= 0xFF5E;

    /// <summary>A digit of another script is not dressed up, and ½ and ㏠ are numbers as people write them.</summary>
    private bool IsDressedDigit(int codePoint, int[] target) =>
        (unicode[codePoint].Digit is null || unicode[codePoint].IsCompatibility)
        && Array.TrueForAll(target, digit => digit is >= '0' and <= '9');

    private bool IsDressedLetter(int codePoint, int[] target) =>
        (Within(StyledBlocks, codePoint) && !IsAfrican(codePoint))
        || (codePoint is >= 0x2100 and <= 0x214F && target.Length == 1)
        || IsSignAsLetter(codePoint);

    /// <summary>∀ for A. People do write × for x.</summary>
    private bool IsSignAsLetter(int codePoint) =>
        unicode[codePoint] is { Category: "Sm" or "So", Decomposition.Length: 0 }
        && !unicode.Is(codePoint, "Radical")
        && codePoint != MultiplicationSign;

    private static bool IsAfrican(int codePoint) =>
        codePoint < 0x10000 && AfricanLetters.Contains((char)codePoint, StringComparison.Ordinal);

    private static bool Within((int First, int Last)[] ranges, int codePoint) =>
        Array.Exists(ranges, range => codePoint >= range.First && codePoint <= range.Last);
}
