using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Han;

/// <summary>Rare characters that are a common one with a radical put on it: 沵 for 尔, 伖 for 友, 啲 for 的. Chat spam writes with them
/// because people still read the common one.</summary>
/// <remarks>Only characters outside GB 2312: what names and sciences need keeps itself.</remarks>
internal sealed class DressedCharacters(Decompositions decompositions)
{
    // The first block of unified ideographs: fonts show it, and input methods offer it.
    private const int FirstOfBlock = 0x4E00;
    private const int LastOfBlock = 0x9FFF;

    private readonly Dictionary<string, string[]> _radicals =
        Handmade.Rows("radicals.txt").ToDictionary(row => row[0], row => row[1..]);

    private readonly HashSet<string> _common = [.. CommonCharacters.All];
    private readonly Dictionary<int, int[]> _handmade = Handmade.Mapping("han-looks.txt");

    /// <summary>The common character that people read, or null.</summary>
    public int[]? Rewrite(int codePoint)
    {
        if (_handmade.TryGetValue(codePoint, out var known))
        {
            return known;
        }

        var dressed = char.ConvertFromUtf32(codePoint);
        if (codePoint is < FirstOfBlock or > LastOfBlock || CommonCharacters.WithRare.Contains(dressed) || decompositions.Of(dressed) is not { } parts)
        {
            return null;
        }

        return IsRadical("left", "top", parts.First) && _common.Contains(parts.Second) ? Handmade.CodePoints(parts.Second)
            : IsRadical("right", "bottom", parts.Second) && _common.Contains(parts.First) ? Handmade.CodePoints(parts.First)
            : null;
    }

    private bool IsRadical(string place, string otherPlace, string part) =>
        _radicals[place].Contains(part) || _radicals[otherPlace].Contains(part) || _radicals["worn"].Contains(part);
}
