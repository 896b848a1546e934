using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Finds sums of money: a number with a sign, code or word of money before or behind it.</summary>
internal static class PriceFinder
{
    private const KeywordRole Units = KeywordRole.Money | KeywordRole.MoneyAfter | KeywordRole.MinorMoney;

    // "150p" is a price, "1500p" is not: pence are written with up to three digits.
    private const int MaxPence = 999;

    // "one won" and "ten rand" are sentences too; a code or a longer word of money behind a spelled number is a sum.
    private const int MinSpelledUnit = 5;

    private static readonly Keywords Words = Keywords.Shipped;

    /// <summary>Finds a price at its number: 1.50 GBP, 150p, 500 บาท, 5万.</summary>
    public static bool TryFindAtNumber(in Scan scan, int at, out Mention mention)
    {
        mention = default;
        return MoneyNumber.TryRead(scan, at, out var number) && TryFinish(scan, at, number, currency: 0, out mention);
    }

    /// <summary>Finds a price at the word of money before it: Rs.500, USD 20.</summary>
    public static bool TryFindAtWord(in Scan scan, int start, int end, Keyword money, out Mention mention)
    {
        mention = default;
        var at = scan.At(end) is '.' or ':' ? end + 1 : end;
        at = scan.SkipSpaces(at);
        return MoneyNumber.TryRead(scan, at, out var number) && TryFinish(scan, start, number, money.Currency, out mention);
    }

    /// <summary>Finds a price at the sign before it; letters before the sign belong to it: US$5, HK$100.</summary>
    public static bool TryFindAtSign(in Scan scan, int sign, out Mention mention)
    {
        var start = sign;
        while (start > Math.Max(scan.Floor, sign - 2) && scan.IsLetter(start - 1))
        {
            start--;
        }

        if (Words.TryFind(scan.Chars[start..(sign + 1)], out var money) || Words.TryFind(scan.Chars[sign..(sign + 1)], out money))
        {
            return TryFindAtWord(scan, start, sign + 1, money, out mention);
        }

        mention = default;
        return false;
    }

    /// <summary>Finds a price whose number is spelled out: one gbp, ten pounds.</summary>
    public static bool TryFindSpelled(in Scan scan, int start, int end, Keyword number, out Mention mention)
    {
        mention = default;
        var at = scan.SkipSpaces(end);
        if (at == end || !scan.TryFindKeyword(at, out var unit, out var unitEnd)
            || !(unit.Is(KeywordRole.Money) || (unit.Is(KeywordRole.MoneyAfter) && unitEnd - at >= MinSpelledUnit)))
        {
            return false;
        }

        return TryFinish(scan, start, new MoneyNumber(number.Times, 0, end), currency: 0, out mention);
    }

    private static bool TryFinish(in Scan scan, int start, MoneyNumber number, byte currency, out Mention mention)
    {
        mention = default;
        var end = number.End;
        var isLead = currency != 0;
        var times = ReadTimes(scan, ref end, ref currency);
        var hasTimes = end > number.End;
        var isMinor = false;
        if (currency == 0 || !Words.CurrencyOf(currency).IsCertain)
        {
            isMinor = ReadUnit(scan, number, ref end, ref currency, isLead);
        }

        // 5万 names a sum even without a currency; 5k and 5m may count anything.
        var isBare = currency == 0;
        if ((isBare && !(hasTimes && scan.ClassAt(number.End) == CharClass.Ideograph)) || EndsInWord(scan, end))
        {
            return false;
        }

        var known = isBare ? new Currency("", 2) : Words.CurrencyOf(currency);
        if (!number.TryGetAmount(times, isMinor ? 0 : known.Digits, out var amount))
        {
            return false;
        }

        var meantStart = scan.Meant.Length;
        AppendAmount(scan.Meant, amount, known);
        mention = scan.Mention(MentionKind.Price, start, end, meantStart) with
        {
            Amount = amount,
            CurrencyNumber = currency,
            Traits = isBare ? MentionTraits.Doubtful : MentionTraits.None,
        };
        return true;
    }

    /// <summary>Reads a word that multiplies: 10k, 5万, 10rb, 1 million.</summary>
    private static int ReadTimes(in Scan scan, ref int end, ref byte currency)
    {
        var at = scan.SkipSpaces(end);
        if (!scan.TryFindKeyword(at, out var word, out var wordEnd) || !word.Is(KeywordRole.Times) || (at > end && wordEnd == at + 1))
        {
            return 1;
        }

        end = wordEnd;
        currency = currency == 0 && word.Is(KeywordRole.MoneyAfter) ? word.Currency : currency;
        return word.Times;
    }

    /// <summary>Reads a sign or word of money behind the number; whether it is one of the minor unit.</summary>
    private static bool ReadUnit(in Scan scan, MoneyNumber number, ref int end, ref byte currency, bool isLead)
    {
        var at = scan.SkipSpaces(end);
        if (!TryFindUnit(scan, at, out var unit, out var unitEnd) || !unit.Is(Units))
        {
            return false;
        }

        var isMinor = unit.Is(KeywordRole.MinorMoney) && !unit.Is(KeywordRole.Money | KeywordRole.MoneyAfter);
        var isLetter = unitEnd == at + 1 && scan.IsLetter(at);
        if ((isMinor && isLead) || (isLetter && isMinor && (at > end || number.Decimals > 0 || number.Digits > MaxPence)))
        {
            return false;
        }

        // A sign before the next number belongs to that one: "2 £5 vouchers".
        if (at > end && unit.Is(KeywordRole.Money) && scan.IsDigit(scan.SkipSpaces(unitEnd)))
        {
            return false;
        }

        currency = !isLead || Words.CurrencyOf(unit.Currency).IsCertain ? unit.Currency : currency;
        end = unitEnd;
        return isMinor;
    }

    private static bool TryFindUnit(in Scan scan, int at, out Keyword unit, out int end)
    {
        // Folding makes the Cyrillic р of roubles one with the Latin p of pence; how it was written tells them apart.
        if (scan.At(at) == 'p' && !scan.IsLetter(at + 1) && scan.WrittenAt(at) is 'р' or 'Р')
        {
            end = at + 1;
            return Words.TryFind("rub", out unit);
        }

        if (scan.ClassAt(at) == CharClass.Currency)
        {
            end = at + 1;
            return Words.TryFind(scan.Chars[at..end], out unit);
        }

        return scan.TryFindKeyword(at, out unit, out end);
    }

    private static bool EndsInWord(in Scan scan, int end) =>
        scan.IsLetterOrDigit(end) && scan.IsLetterOrDigit(end - 1) && scan.At(end - 1) < '\u0E00' && scan.At(end) < '\u0E00';

    private static void AppendAmount(MeantText meant, long amount, Currency currency)
    {
        var unit = 1L;
        for (var digit = 0; digit < currency.Digits; digit++)
        {
            unit *= 10;
        }

        meant.Append(amount / unit);
        if (currency.Digits > 0)
        {
            meant.Append('.');
            for (unit /= 10; unit > 0; unit /= 10)
            {
                meant.Append((char)('0' + (amount / unit % 10)));
            }
        }

        if (currency.Code.Length > 0)
        {
            meant.Append(' ');
            meant.Append(currency.Code);
        }
    }
}
