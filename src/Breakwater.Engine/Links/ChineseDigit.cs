using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Chinese numerals that stand for single digits, as in 一三八〇〇: those of the folded text, and how 1 is said in telephone numbers.</summary>
internal static class ChineseDigit
{
    private const char SpokenOne = '幺';

    /// <summary>All of them.</summary>
    public const string All = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖幺";

    /// <summary>Whether a character is a digit, ASCII or Chinese.</summary>
    public static bool TryRead(char c, out int digit)
    {
        digit = (c == SpokenOne ? '1' : HanNumber.DigitOf(c)) - '0';
        return digit >= 0;
    }

    /// <summary>Whether a character is a Chinese digit.</summary>
    public static bool Is(char c) => c >= '〇' && TryRead(c, out _);
}
