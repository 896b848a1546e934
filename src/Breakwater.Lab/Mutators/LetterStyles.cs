namespace Breakwater.Lab.Mutators;

/// <summary>The styles of the fancy-text generators, in their usual order.</summary>
internal static class LetterStyles
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // Small capitals and superscripts are borrowed from phonetics; where one is missing the generators keep the plain
    // letter.
    private const string SmallCapitals = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ";
    private const string Superscripts = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖᑫʳˢᵗᵘᵛʷˣʸᶻᴬᴮᶜᴰᴱᶠᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᑫᴿˢᵀᵁⱽᵂˣʸᶻ⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Regionals = "🇦🇧🇨🇩🇪🇫🇬🇭🇮🇯🇰🇱🇲🇳🇴🇵🇶🇷🇸🇹🇺🇻🇼🇽🇾🇿";

    private static readonly LetterStyle[] Mathematical =
    [
        LetterStyle.Row("bold", 0x1D400, 0x1D41A, 0x1D7CE),
        LetterStyle.Row("italic", 0x1D434, 0x1D44E, exceptions: "hℎ"),
        LetterStyle.Row("bold-italic", 0x1D468, 0x1D482),
        LetterStyle.Row("script", 0x1D49C, 0x1D4B6, exceptions: "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
        LetterStyle.Row("bold-script", 0x1D4D0, 0x1D4EA),
        LetterStyle.Row("fraktur", 0x1D504, 0x1D51E, exceptions: "CℭHℌIℑRℜZℨ"),
        LetterStyle.Row("bold-fraktur", 0x1D56C, 0x1D586),
        LetterStyle.Row("double-struck", 0x1D538, 0x1D552, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
        LetterStyle.Row("sans", 0x1D5A0, 0x1D5BA, 0x1D7E2),
        LetterStyle.Row("bold-sans", 0x1D5D4, 0x1D5EE, 0x1D7EC),
        LetterStyle.Row("italic-sans", 0x1D608, 0x1D622),
        LetterStyle.Row("bold-italic-sans", 0x1D63C, 0x1D656),
        LetterStyle.Row("monospace", 0x1D670, 0x1D68A, 0x1D7F6),
    ];

    private static readonly LetterStyle[] Enclosed =
    [
        LetterStyle.Row("circled", 0x24B6, 0x24D0, 0x245F, "0⓪"),
        LetterStyle.Row("negative-circled", 0x1F150, 0x1F150, 0x2775, "0⓿"),
        LetterStyle.Row("squared", 0x1F130, 0x1F130),
        LetterStyle.Row("negative-squared", 0x1F170, 0x1F170),
        LetterStyle.Row("parenthesised", 0x1F110, 0x249C, 0x2473, "00"),
    ];

    private static readonly LetterStyle[] Borrowed =
    [
        LetterStyle.Row("full-width", 0xFF21, 0xFF41, 0xFF10),
        LetterStyle.Listed("small-capitals", Lower + Upper, SmallCapitals + SmallCapitals),
        LetterStyle.Listed("superscript", Lower + Upper + "0123456789", Superscripts),
        // Two regional indicators side by side would be shown as a flag; the generators part them with a zero-width
        // space.
        LetterStyle.Listed("regional", Upper + Lower, Regionals + Regionals, "\u200B"),
    ];

    public static readonly LetterStyle[] All = [.. Mathematical, .. Borrowed, .. Enclosed];
}
