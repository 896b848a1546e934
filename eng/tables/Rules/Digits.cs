using System.Globalization;
using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Digits of every script and shape become ASCII digits.</summary>
internal sealed class Digits(UnicodeDatabase unicode)
{
    /// <summary>Numbers in circles, brackets and boxes, with a full stop or comma; the numerals of Suzhou.</summary>
    private static readonly (int First, int Last)[] DressedNumbers =
    [
        (0x2460, 0x249B), (0x24EA, 0x24FF), (0x2776, 0x2793), (0x3021, 0x3029), (0x3248, 0x325F), (0x32B1, 0x32BF),
        (0x1F100, 0x1F10C),
    ];

    public int[]? Rewrite(int codePoint)
    {
        var number = unicode[codePoint].Digit ?? (IsDressed(codePoint) ? unicode[codePoint].Number : null);
        return number is { } value ? Handmade.CodePoints(value.ToString(CultureInfo.InvariantCulture)) : null;
    }

    private static bool IsDressed(int codePoint) =>
        Array.Exists(DressedNumbers, range => codePoint >= range.First && codePoint <= range.Last);
}
