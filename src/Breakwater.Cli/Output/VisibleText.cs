using System.Globalization;
using System.Text;

namespace Breakwater.Cli.Output;

/// <summary>Shows a stranger's text on one line of a terminal, where it can neither move the cursor, nor turn the line round, nor hide a part of itself.</summary>
/// <remarks>Controls become their pictures (␛, ␊), everything else that is not seen is named (&lt;U+202E&gt;), half a surrogate becomes U+FFFD.</remarks>
internal static class VisibleText
{
    // As many as any language stacks; a hundred of them run over the lines above.
    private const int MaxMarks = 4;
    private const int ControlPictures = 0x2400;
    private const int DeletePicture = 0x2421;

    // Scripts from Hebrew on, and emoji, are written with joiners; between Latin letters they only hide.
    private const int FirstJoined = 0x0590;

    /// <summary>The text, cut to a width with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Columns it may take.</param>
    public static string Of(ReadOnlySpan<char> text, int width = int.MaxValue)
    {
        var line = new StringBuilder(Math.Min(text.Length, 1024));
        var (columns, cutAt, marks) = (0, 0, 0);
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            marks = DisplayWidth.IsMark(rune) ? marks + 1 : 0;
            var name = IsSeen(rune, before, marks) ? null : Name(rune);
            columns += name?.Length ?? DisplayWidth.Of(rune);
            if (columns > width)
            {
                line.Length = cutAt;
                return line.Append('…').ToString();
            }

            line.Append(name ?? rune.ToString());
            cutAt = columns < width ? line.Length : cutAt;
            before = rune;
        }

        return line.ToString();
    }

    private static bool IsSeen(Rune rune, Rune before, int marks) => rune.Value switch
    {
        >= ' ' and <= '~' => true,
        0x200C or 0x200D => before.Value >= FirstJoined,
        _ when marks > MaxMarks => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse),
    };

    private static string Name(Rune rune) => rune.Value switch
    {
        < ' ' => ((char)(ControlPictures + rune.Value)).ToString(),
        0x7F => ((char)DeletePicture).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>"),
    };
}
