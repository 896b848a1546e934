namespace Breakwater.Engine.Text;

/// <summary>Numbers written digit by digit in Chinese numerals, plain or formal: 一三八零零, 壹叁捌.</summary>
internal static class HanNumber
{
    // Shorter runs are words: 一一, 三五, 十八. Nobody writes a telephone number in fewer.
    private const int MinLength = 5;

    /// <summary>How many numerals and digits stand here, if they are a number; else 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> chars, int at)
    {
        var length = 0;
        while (at + length < chars.Length && DigitOf(chars[at + length]) != '\0')
        {
            length++;
        }

        return length >= MinLength ? length : 0;
    }

    /// <summary>The digit that a numeral or digit stands for, or NUL.</summary>
    public static char DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c,
        '零' or '〇' => '0',
        '一' or '壹' => '1',
        '二' or '贰' => '2',
        '三' or '叁' => '3',
        '四' or '肆' => '4',
        '五' or '伍' => '5',
        '六' or '陆' => '6',
        '七' or '柒' => '7',
        '八' or '捌' => '8',
        '九' or '玖' => '9',
        _ => '\0',
    };
}
