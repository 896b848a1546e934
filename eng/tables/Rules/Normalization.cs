using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>The steps of NFKC_Casefold, taken one at a time so that a look can be found between them.</summary>
internal sealed class Normalization(UnicodeDatabase unicode)
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int ServiceMark = 0x2120;
    private const int TradeMark = 0x2122;

    public int[]? Canonical(int codePoint) =>
        unicode[codePoint] is { IsCompatibility: false, Decomposition.Length: > 0 } character
            ? character.Decomposition
            : null;

    /// <summary>Unties a compatibility character. ⒜ becomes a; ™ stays itself, or it would grow onto the brand.</summary>
    public int[]? Compatibility(int codePoint) =>
        !IsTradeMark(codePoint) && unicode[codePoint] is { IsCompatibility: true } character
            ? WithoutBrackets(character.Decomposition)
            : null;

    public int[]? CaseFold(int codePoint) => IsTradeMark(codePoint) ? null : unicode.CaseFold(codePoint);

    /// <summary>The full canonical decomposition; Hangul syllables stay whole.</summary>
    public IEnumerable<int> Decompose(int codePoint) =>
        codePoint is >= FirstSyllable and <= LastSyllable || Canonical(codePoint) is not { } parts
            ? [codePoint]
            : parts.SelectMany(Decompose);

    private static bool IsTradeMark(int codePoint) => codePoint is ServiceMark or TradeMark;

    private static int[] WithoutBrackets(int[] text) =>
        text is ['(', .., ')'] or [0x3014, .., 0x3015] ? text[1..^1] : text;
}
