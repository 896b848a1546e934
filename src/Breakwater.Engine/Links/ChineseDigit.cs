namespace Breakwater.Engine.Links;

/// <summary>Chinese numerals that stand for single digits, as in 一三八〇〇.</summary>
internal static class ChineseDigit
{
    // 幺 is how 1 is said in telephone numbers; the formal ones are there in case the folding table left them.
    private const string Numerals = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";

    /// <summary>All of them.</summary>
    public static string All => Numerals + "幺";

    /// <summary>Whether a character is a digit, ASCII or Chinese.</summary>
    public static bool TryRead(char c, out int digit)
    {
        digit = c - '0';
        if (char.IsAsciiDigit(c))
        {
            return true;
        }

        digit = c == '幺' ? 1 : Numerals.IndexOf(c, StringComparison.Ordinal) % 10;
        return digit >= 0;
    }

    /// <summary>Whether a character is a Chinese digit.</summary>
    public static bool Is(char c) => c >= '〇' && TryRead(c, out _);
}
