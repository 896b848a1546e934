using System.Runtime.CompilerServices;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>A run of digits in groups, as telephone numbers are written: +44 (0)20 7946-0018; in disguise too: O87I 246, 一三八〇.</summary>
internal ref struct DigitGroups
{
    /// <summary>ITU-T E.164 bounds a number at 15 digits; two more for a leading 00.</summary>
    public const int MaxDigits = 17;

    private const int MaxGroups = 12;

    // A number this long (so long with its country code, so long with 00 before that) is complete: what follows behind a space is
    // another, as in "08712460324 10p/min".
    private const int Complete = 9;
    private const int CompleteWithPlus = 11;
    private const int CompleteWithExit = 13;

    // Nobody who parts a number into groups makes one this long.
    private const int CompleteGroup = 8;

    private Sizes _sizes;
    private bool _endsInSpace;
    private bool _hasPoint;
    private bool _hasOther;

    /// <summary>The digits, with a zero in brackets left out.</summary>
    public Span<char> Digits { get; }

    public DigitGroups(Span<char> digits) => Digits = digits;

    /// <summary>How many digits there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many groups they stand in.</summary>
    public int Groups { get; private set; }

    /// <summary>Where the number begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last digit ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether the number begins with a plus.</summary>
    public bool HasPlus { get; private set; }

    /// <summary>Whether letters or Chinese numerals stand for digits.</summary>
    public bool IsDisguised { get; private set; }

    /// <summary>Whether only spaces part the groups.</summary>
    public bool IsSpaced { get; private set; }

    /// <summary>Whether the only separator is one point, as in 3.1415926.</summary>
    public bool IsDecimal { get; private set; }

    /// <summary>Whether points and other separators part the groups, as in 3.14 12 12.</summary>
    public readonly bool IsMixed => _hasPoint && _hasOther;

    /// <summary>Whether the groups go on, all of one size, beyond what a number may have.</summary>
    public bool IsSeries { get; private set; }

    /// <summary>The first digits that were read.</summary>
    public readonly ReadOnlySpan<char> Read => Digits[..Count];

    /// <summary>The size of a group.</summary>
    public readonly int SizeOf(int group) => _sizes[group];

    /// <summary>Whether the groups have these sizes.</summary>
    public readonly bool HasShape(params ReadOnlySpan<byte> sizes)
    {
        ReadOnlySpan<byte> own = _sizes;
        return own[..Groups].SequenceEqual(sizes);
    }

    /// <summary>Whether the digits from here to <paramref name="end"/> are enough for a number, or others may follow them.</summary>
    public static bool MayBegin(in Scan scan, int start, int end) =>
        end - start >= PhoneFinder.MinDigits
        || scan.IsDigit(end + 1) || scan.IsDigit(end + 2) || scan.IsDigit(end + 3) || ChineseDigit.Is(scan.At(end));

    /// <summary>Reads as many groups as belong together.</summary>
    public void ReadFrom(in Scan scan, int at)
    {
        IsSpaced = true;
        Start = End = at;
        HasPlus = scan.At(at) == '+';
        at = scan.SkipSpaces(HasPlus ? at + 1 : at);
        at = scan.At(at) == '(' ? at + 1 : at;
        while (Groups < MaxGroups && TryReadGroup(scan, at, out var end))
        {
            End = end;
            at = NextGroup(scan, end);
            if (at < 0 || (IsComplete() && scan.IsSpace(end) && !IsSpelledOut()) || IsOther(scan, at))
            {
                IsSeries = at >= 0 && ContinuesSeries(scan, at);
                break;
            }
        }

        scan.Spend(Math.Max(End, at) - Start);
    }

    /// <summary>Whether the groups are a date: 2014-08-21, 21.08.2014, 21/08/14.</summary>
    public readonly bool IsDate() => Groups >= 3 && !HasPlus && (_sizes[0], _sizes[1], _sizes[2]) switch
    {
        (4, 2 or 1, 2 or 1) => IsMonth(4, _sizes[1]) && Digits[0] is '1' or '2',
        (2 or 1, 2 or 1, 4) => (IsMonth(_sizes[0], _sizes[1]) || IsMonth(0, _sizes[0])) && Digits[_sizes[0] + _sizes[1]] is '1' or '2',
        (2, 2, 2) => Groups == 3,
        _ => false,
    };

    /// <summary>Whether the digits, written together, begin like a date or time stamp: 20141231.</summary>
    public readonly bool IsStamp() =>
        Groups == 1 && Count is 8 or 12 or 14 && Digits[0] is '1' or '2' && Digits[1] is '9' or '0' && IsMonth(4, 2) && Digits[6] <= '3';

    /// <summary>Whether every group is a single digit.</summary>
    public readonly bool IsSpelledOut()
    {
        ReadOnlySpan<byte> own = _sizes;
        return Groups > 1 && !own[..Groups].ContainsAnyExcept((byte)1);
    }

    private readonly bool IsComplete() => (Groups > 0 && _sizes[Groups - 1] >= CompleteGroup)
        || Count >= (HasPlus ? CompleteWithPlus : Digits[0] == '0' && Digits[1] == '0' ? CompleteWithExit : Complete);

    /// <summary>Whether another group of the size of all those before follows: the number of a card, 4716 1234 5678 9012.</summary>
    private readonly bool ContinuesSeries(in Scan scan, int at)
    {
        const int minGroups = 3;
        ReadOnlySpan<byte> own = _sizes;
        var size = own[0];
        return Groups >= minGroups && size > 1 && !own[..Groups].ContainsAnyExcept(size) && scan.EndOfDigits(at, MaxDigits) == at + size;
    }

    private readonly bool IsMonth(int at, int length)
    {
        var month = 0;
        foreach (var digit in Digits.Slice(at, length))
        {
            month = (month * 10) + digit - '0';
        }

        return month is >= 1 and <= 12;
    }

    private bool TryReadGroup(in Scan scan, int start, out int end)
    {
        var before = Count;
        for (end = start; Count < MaxDigits && TryReadDigit(scan, end, start, out var digit); end++)
        {
            Digits[Count++] = digit;
        }

        // (0) is dialled at home only; abroad nobody dials it.
        if (HasPlus && end == start + 1 && Digits[before] == '0' && scan.At(start - 1) == '(' && scan.At(end) == ')')
        {
            Count--;
            return true;
        }

        if (end > start)
        {
            _sizes[Groups++] = (byte)(end - start);
        }

        return end > start;
    }

    private bool TryReadDigit(in Scan scan, int at, int groupStart, out char digit)
    {
        digit = scan.At(at);
        if (char.IsAsciiDigit(digit))
        {
            return true;
        }

        if (ChineseDigit.Is(digit) && ChineseDigit.TryRead(digit, out var value))
        {
            digit = (char)('0' + value);
            IsDisguised = true;
            return true;
        }

        var meant = digit switch { 'o' => '0', 'l' or 'i' => '1', _ => '\0' };
        if (meant == '\0' || !StandsAmongDigits(scan, at, groupStart))
        {
            return false;
        }

        digit = meant;
        IsDisguised = true;
        return true;
    }

    /// <summary>Whether a letter has a digit before it and, behind it and at most one more such letter, another.</summary>
    private readonly bool StandsAmongDigits(in Scan scan, int at, int groupStart)
    {
        var next = scan.At(at + 1) is 'o' or 'l' or 'i' ? at + 2 : at + 1;
        return scan.IsDigit(next) && (Count > 0 || at == groupStart);
    }

    /// <summary>Where the next group begins behind separators, or -1.</summary>
    private int NextGroup(in Scan scan, int end)
    {
        var at = end;
        var marks = 0;
        for (; at < end + 3 && IsSeparator(scan, at); at++)
        {
            marks += scan.IsSpace(at) ? 0 : 1;
        }

        if (at == end || !(scan.IsDigit(at) || ChineseDigit.Is(scan.At(at)) || scan.At(at) is 'o' or 'l' or 'i'))
        {
            return -1;
        }

        IsDecimal = Groups == 1 && at == end + 1 && scan.At(end) == '.';
        _hasPoint |= scan.At(end) == '.';
        _hasOther |= scan.At(end) != '.';
        IsSpaced &= marks == 0;
        _endsInSpace = marks == 0;
        return at;
    }

    private readonly bool IsSeparator(in Scan scan, int at) => scan.Classes.Length > at && scan.Chars[at] switch
    {
        ' ' or '-' or '.' or '(' or ')' or '\u2011' or '\u2013' or '\u00B7' => true,
        '/' => Groups == 1 && Count <= 5 && Digits[0] == '0',
        _ => false,
    };

    /// <summary>Whether the group behind a space is something else: a price, a time, a percentage, a lone digit.</summary>
    private readonly bool IsOther(in Scan scan, int at)
    {
        var end = scan.EndOfDigits(at, MaxDigits);
        if (end == at)
        {
            return false;
        }

        return IsDateAt(scan, at, end) || (_endsInSpace && IsOtherBehindSpace(scan, at, end));
    }

    private readonly bool IsOtherBehindSpace(in Scan scan, int at, int end) =>
        Count + end - at > PhoneFinder.MaxDigits
            || scan.At(end) is ':' or '%' or 'p' or 'm' or '/'
            || scan.ClassAt(end) == CharClass.Currency
            || (scan.At(end) is '.' or ',' && scan.IsDigit(end + 1))
            || (end == at + 1 && Count >= PhoneFinder.MinDigits && !IsSpelledOut());

    /// <summary>Whether a date begins here: a year before two more groups, or a year as the third of three.</summary>
    private static bool IsDateAt(in Scan scan, int at, int end)
    {
        const int year = 4;
        var mark = scan.At(end);
        var second = scan.EndOfDigits(end + 1, year);
        var third = scan.EndOfDigits(second + 1, year);
        var first = end - at;
        var last = third - second - 1;
        return mark is '-' or '.' or '/' && scan.At(second) == mark && second - end - 1 is 1 or 2
            && ((first == year && last is 1 or 2) || (first <= 2 && last == year))
            && scan.At(first == year ? at : second + 1) is '1' or '2';
    }

    [InlineArray(MaxGroups)]
    private struct Sizes
    {
        private byte _first;
    }
}
