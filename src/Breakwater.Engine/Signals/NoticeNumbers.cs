using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>The numbers of a text that a notice may be about: a code, a masked account.</summary>
/// <param name="Code">The first number that may be a one-time code, empty if none.</param>
/// <param name="Mask">The first masked number (xx1234, ***1736, 30x…89), empty if none.</param>
internal readonly record struct NoticeNumbers(TextSpan Code, TextSpan Mask)
{
    private const int MinCode = 4;
    private const int MaxCode = 8;
    private const int HalfCode = 3;
    private const int MinMask = 2;

    public static NoticeNumbers In(FoldedText text, MentionList mentions)
    {
        var found = default(NoticeNumbers);
        var before = default(Word);
        foreach (ref readonly var word in text.Words)
        {
            if (word.Is(WordTraits.Digits))
            {
                if (found.Code.Length == 0 && IsCode(text, word, before, out var code) && !Overlaps(mentions, code))
                {
                    found = found with { Code = code };
                }

                if (found.Mask.Length == 0 && IsMasked(text, word))
                {
                    found = found with { Mask = word.Span };
                }
            }

            before = word;
        }

        return found;
    }

    /// <summary>482913, ab12-cd is none; 482 913 and 507-240 are one code in two halves.</summary>
    private static bool IsCode(FoldedText text, in Word word, in Word before, out TextSpan code)
    {
        code = word.Span;
        var digits = CountDigits(text, word);
        if (digits == HalfCode && word.Span.Length == HalfCode && before.Span.Length == HalfCode
            && before.Is(WordTraits.Digits) && !before.Is(WordTraits.Letters) && word.Span.Start == before.Span.End + 1)
        {
            code = new TextSpan(before.Span.Start, word.Span.End - before.Span.Start);
            return true;
        }

        return digits >= MinCode && word.Span.Length <= MaxCode;
    }

    private static bool IsMasked(FoldedText text, in Word word)
    {
        var masked = 0;
        var others = 0;
        foreach (var c in text.CharsOf(word))
        {
            masked += c == 'x' ? 1 : 0;
            others += c != 'x' && !char.IsAsciiDigit(c) ? 1 : 0;
        }

        var chars = text.Chars;
        for (var at = word.Span.Start - 1; at >= 0 && chars[at] is '*' or '#' or '•'; at--)
        {
            masked++;
        }

        return others == 0 && masked >= MinMask && CountDigits(text, word) >= MinMask;
    }

    private static int CountDigits(FoldedText text, in Word word)
    {
        var digits = 0;
        foreach (var c in text.CharsOf(word))
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static bool Overlaps(MentionList mentions, TextSpan span)
    {
        foreach (ref readonly var mention in mentions.All)
        {
            // Any eight digits are perhaps a telephone number.
            if (!mention.Is(MentionTraits.Doubtful) && mention.Span.Start < span.End && span.Start < mention.Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
