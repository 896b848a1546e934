namespace Breakwater.Engine.Links;

/// <summary>Finds what is taken off a price: 50% off, %50 indirim, 7折, 满100减20.</summary>
internal static class DiscountFinder
{
    // Between the percentage and the word that explains it stand at most so many words: "%35'e varan indirimler".
    private const int MaxWords = 4;

    // "Save up to 70%": the word may stand so many characters before.
    private const int MaxBefore = 16;

    private const int MaxDigits = 3;

    /// <summary>Finds a discount at its number.</summary>
    public static bool TryFindAtNumber(in Scan scan, int start, out Mention mention)
    {
        // Three digits, a point, a space: the sign stands within a few characters or nowhere.
        var end = scan.EndOfDigits(start, MaxDigits);
        end = scan.At(end) is '.' or ',' ? scan.EndOfDigits(end + 1, MaxDigits) : end;
        mention = default;
        return scan.At(end) switch
        {
            '%' or ' ' when scan.At(scan.SkipSpaces(end)) == '%' => TryFindPercent(scan, start, out mention),
            '折' => TryFindTenths(scan, start, out mention),
            _ => false,
        };
    }

    /// <summary>Finds a discount at its number, the percent sign before or behind it.</summary>
    public static bool TryFindPercent(in Scan scan, int start, out Mention mention)
    {
        mention = default;
        var isLed = scan.At(start) == '%';
        if (!MoneyNumber.TryRead(scan, isLed ? start + 1 : start, out var number))
        {
            return false;
        }

        var sign = scan.SkipSpaces(number.End);
        var end = isLed ? number.End : sign + 1;
        var percent = number.Decimals == 0 ? number.Digits : number.Digits / (number.Decimals == 1 ? 10 : 100);
        if ((!isLed && scan.At(sign) != '%') || percent is < 1 or > 100 || !IsExplained(scan, start, end))
        {
            return false;
        }

        mention = Percent(scan, start, end, percent);
        return true;
    }

    /// <summary>Finds 7折 (30 % off) or 7.5折 at its number, 七五折 as well.</summary>
    public static bool TryFindTenths(in Scan scan, int start, out Mention mention)
    {
        mention = default;
        var (tenths, digits, at) = (0, 0, start);
        for (; digits < 3; at++)
        {
            if (ChineseDigit.TryRead(scan.At(at), out var digit))
            {
                tenths = (tenths * 10) + digit;
                digits++;
            }
            else if (scan.At(at) != '.' || digits != 1)
            {
                break;
            }
        }

        // 折腾, 折磨 and others are words of their own.
        var isWord = scan.At(at + 1) is '腾' or '磨' or '叠' or '断' or '合' or '射';
        if (digits is 0 or > 2 || tenths == 0 || scan.At(at) != '折' || isWord)
        {
            return false;
        }

        mention = Percent(scan, start, at + 1, 100 - (digits == 1 ? tenths * 10 : tenths));
        return true;
    }

    /// <summary>Finds 满100减20, which begins at 满 and goes on at <paramref name="at"/>.</summary>
    public static bool TryFindThreshold(in Scan scan, int start, int at, out Mention mention)
    {
        mention = default;
        if (!MoneyNumber.TryRead(scan, at, out var from) || from.Decimals > 0)
        {
            return false;
        }

        var cut = from.End;
        while (cut < from.End + 3 && scan.At(cut) is '元' or '块' or '立' or '即' or ' ')
        {
            cut++;
        }

        if (scan.At(cut) is not ('减' or '送' or '返') || !MoneyNumber.TryRead(scan, cut + 1, out var off) || off.Decimals > 0)
        {
            return false;
        }

        var meantStart = scan.Meant.Length;
        scan.Meant.Append(from.Digits);
        scan.Meant.Append('-');
        scan.Meant.Append(off.Digits);
        var percent = from.Digits == 0 ? 0 : Math.Min(100, off.Digits * 100 / from.Digits);
        mention = scan.Mention(MentionKind.Discount, start, off.End, meantStart) with { Amount = percent };
        return true;
    }

    private static bool IsExplained(in Scan scan, int start, int end)
    {
        if (start - scan.DiscountEnd <= MaxBefore || (scan.At(start - 1) == '-' && !scan.IsLetterOrDigit(start - 2)))
        {
            return true;
        }

        var at = end;
        for (var word = 0; word < MaxWords; word++)
        {
            at = scan.SkipSpaces(scan.At(at) is '\'' or '-' or '*' ? at + 1 : at, 2);
            if (scan.TryFindKeyword(at, out var keyword, out var wordEnd) && keyword.Is(KeywordRole.Discount))
            {
                return true;
            }

            if (wordEnd == at || !scan.IsLetter(at))
            {
                break;
            }

            at = wordEnd;
        }

        return false;
    }

    private static Mention Percent(in Scan scan, int start, int end, long percent)
    {
        var meantStart = scan.Meant.Length;
        scan.Meant.Append(percent);
        scan.Meant.Append('%');
        return scan.Mention(MentionKind.Discount, start, end, meantStart) with { Amount = percent };
    }
}
