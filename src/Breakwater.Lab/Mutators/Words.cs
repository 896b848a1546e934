using System.Globalization;
using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Tells words from what is between them.</summary>
internal static class Words
{
    /// <summary>The length of the word at the start of a text: letters and the marks upon them; 0 where none
    /// starts.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (!Symbols.IsLetter(text))
        {
            return 0;
        }

        var length = 0;
        foreach (var symbol in new Symbols(text))
        {
            if (!Symbols.IsLetter(symbol) && !IsMark(symbol))
            {
                break;
            }

            length += symbol.Length;
        }

        return length;
    }

    /// <summary>The length of what is at the start of a text and is no word; 0 where a word starts.</summary>
    public static int GapAtStart(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var symbol in new Symbols(text))
        {
            if (Symbols.IsLetter(symbol))
            {
                break;
            }

            length += symbol.Length;
        }

        return length;
    }

    private static bool IsMark(ReadOnlySpan<char> symbol) =>
        Rune.DecodeFromUtf16(symbol, out var rune, out _) == System.Buffers.OperationStatus.Done &&
        Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
