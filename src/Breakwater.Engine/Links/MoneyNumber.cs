namespace Breakwater.Engine.Links;

/// <summary>A number as people write sums: 1.50, 1,500, 1.500,00, 1 500.</summary>
/// <param name="Digits">All its digits as one number.</param>
/// <param name="Decimals">How many of them stand behind the decimal point.</param>
/// <param name="End">Where it ends in the folded characters.</param>
internal readonly record struct MoneyNumber(long Digits, int Decimals, int End)
{
    // More is no price; and with a multiplier it must fit 64 bits.
    private const int MaxDigits = 12;
    private const int GroupDigits = 3;
    private const long MaxAmount = 1_000_000_000_000_000;

    /// <summary>Reads a number. Whatever the country, a point or comma before exactly three digits parts thousands, before fewer it is
    /// decimal.</summary>
    public static bool TryRead(in Scan scan, int start, out MoneyNumber number)
    {
        var at = scan.EndOfDigits(start, MaxDigits + 1);
        number = default;
        if (at == start || at - start > MaxDigits)
        {
            return false;
        }

        var digits = Append(scan, 0, start, at);
        var isGrouped = at - start <= GroupDigits;
        for (var count = at - start; ; count += GroupDigits)
        {
            var next = at + 1;
            var end = scan.EndOfDigits(next, GroupDigits + 1);
            if (scan.At(at) is not ('.' or ',' or ' ' or '\'') || end == next)
            {
                break;
            }

            if (isGrouped && count + GroupDigits <= MaxDigits && (end == next + GroupDigits || IsLakh(scan, at, end)))
            {
                digits = Append(scan, digits, next, end);
                at = end;
                continue;
            }

            if (scan.At(at) is '.' or ',' && end - next < GroupDigits)
            {
                number = new MoneyNumber(Append(scan, digits, next, end), end - next, end);
                return true;
            }

            break;
        }

        number = new MoneyNumber(digits, 0, at);
        return true;
    }

    /// <summary>Whether two digits between commas are a group, as India writes: 1,55,000.</summary>
    private static bool IsLakh(in Scan scan, int comma, int end) =>
        scan.At(comma) == ',' && end == comma + GroupDigits && scan.At(end) == ',' && scan.IsDigit(end + 2);

    /// <summary>The sum in minor units; false if it is too large to be one.</summary>
    public bool TryGetAmount(int times, int minorDigits, out long amount)
    {
        var scaled = (Int128)Digits * Math.Max(times, 1);
        for (var digit = Decimals; digit < minorDigits; digit++)
        {
            scaled *= 10;
        }

        for (var digit = minorDigits; digit < Decimals; digit++)
        {
            scaled /= 10;
        }

        amount = scaled <= MaxAmount ? (long)scaled : 0;
        return scaled <= MaxAmount;
    }

    private static long Append(in Scan scan, long digits, int start, int end)
    {
        foreach (var digit in scan.Chars[start..end])
        {
            digits = (digits * 10) + digit - '0';
        }

        return digits;
    }
}
