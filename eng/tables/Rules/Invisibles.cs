using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Controls, white space and everything that is not seen.</summary>
internal sealed class Invisibles(UnicodeDatabase unicode)
{
    private const int BrailleBlank = 0x2800;
    private const int Tatweel = 0x0640;
    private const int ZeroWidthJoiner = 0x200D;
    private const int Keycap = 0x20E3;

    private static readonly int[] Space = [' '];
    private static readonly int[] LineBreak = ['\n'];

    /// <summary>Formats that are seen: number and verse signs of Arabic, Syriac and Kaithi.</summary>
    private static readonly int[] SeenFormats =
        [0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD];

    public int[]? Rewrite(int codePoint)
    {
        if (unicode.Is(codePoint, "White_Space"))
        {
            return codePoint is '\t' || unicode[codePoint].Category == "Zs" ? Space : LineBreak;
        }

        return IsDropped(codePoint) ? [] : null;
    }

    /// <summary>Which trick it is to write a dropped character.</summary>
    public string TrickOfDropped(int codePoint) =>
        codePoint is 0x202D or 0x202E ? "Reversed"
        : IsOrdinary(codePoint) ? "-"
        : IsDropped(codePoint) ? "Invisible"
        : unicode.IsMark(codePoint) ? "MarkStack"
        : "-";

    private bool IsDropped(int codePoint) =>
        codePoint is BrailleBlank or Tatweel or Keycap
        || unicode.Is(codePoint, "Default_Ignorable_Code_Point")
        || unicode.Is(codePoint, "Emoji_Modifier")
        || unicode[codePoint].Category is "Cc"
        || (unicode[codePoint].Category is "Cf" && !SeenFormats.Contains(codePoint));

    /// <summary>
    /// Whether honest text has it: emoji need joiners, selectors, skin tones, keycaps and the tags of flags; Arabic and
    /// Hebrew need directions and Arabic the stretching tatweel.
    /// </summary>
    private bool IsOrdinary(int codePoint) =>
        codePoint is ZeroWidthJoiner or Tatweel or Keycap or (>= 0xE0020 and <= 0xE007F)
        || unicode.Is(codePoint, "Variation_Selector")
        || unicode.Is(codePoint, "Emoji_Modifier")
        || unicode.Is(codePoint, "Bidi_Control");
}
