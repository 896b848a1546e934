namespace Breakwater.Engine.Links;

/// <summary>Finds telephone numbers: international ones, national ones, and runs of digits that may be one.</summary>
internal static class PhoneFinder
{
    /// <summary>The fewest digits of a number that is not a short code.</summary>
    public const int MinDigits = 7;

    /// <summary>The most digits that E.164 gives a number.</summary>
    public const int MaxDigits = 15;

    private const int MinInternational = 8;
    private const int MinTrunk = 9;
    private const int MaxTrunk = 13;

    // "Call us now on 5550142": the word that announces a number stands at most so many characters before it.
    private const int MaxBeforeNumber = 24;

    /// <summary>How sure a number is.</summary>
    private enum Sureness
    {
        None,
        Doubtful,
        Sure,
    }

    /// <summary>Finds a number that begins here with a plus, a bracket or a digit.</summary>
    public static bool TryFind(in Scan scan, int start, out Mention mention) => TryFind(scan, start, Messenger.None, out mention);

    /// <summary>Finds a number that a messenger's name announced.</summary>
    public static bool TryFind(in Scan scan, int start, Messenger messenger, out Mention mention)
    {
        mention = default;
        var groups = new DigitGroups(stackalloc char[DigitGroups.MaxDigits]);
        groups.ReadFrom(scan, start);
        var isGlued = IsGlued(scan, start, groups.End);
        if (groups.Count < MinDigits || IsPartOfMore(scan, start, groups.End) || (isGlued && !StandsAlone(groups)))
        {
            return false;
        }

        var isAnnounced = messenger != Messenger.None || start - scan.CallEnd <= MaxBeforeNumber;
        var isInternational = groups.HasPlus || HasExitCode(groups.Read);
        var sureness = SurenessOf(groups, isAnnounced, isInternational);
        if (sureness == Sureness.None)
        {
            return false;
        }

        var meantStart = scan.Meant.Length;
        AppendNumber(scan.Meant, groups, isInternational);
        mention = scan.Mention(MentionKind.Phone, start, groups.End, meantStart) with
        {
            Messenger = messenger,
            Traits = (isInternational ? MentionTraits.International : MentionTraits.None)
                | (groups.IsDisguised || groups.IsSpelledOut() ? MentionTraits.Disguised : MentionTraits.None)
                | (sureness == Sureness.Doubtful || (isGlued && !isAnnounced) ? MentionTraits.Doubtful : MentionTraits.None),
        };
        return true;
    }

    private static Sureness SurenessOf(in DigitGroups groups, bool isAnnounced, bool isInternational)
    {
        var count = groups.Count;
        if (isInternational)
        {
            return count >= MinInternational && (!groups.HasPlus || groups.Digits[0] != '0') ? Sureness.Sure : Sureness.None;
        }

        if (count > MaxDigits || IsSomethingElse(groups) || (groups.IsStamp() && !isAnnounced))
        {
            return Sureness.None;
        }

        if (isAnnounced || (!groups.IsMixed && groups.Digits[0] == '0' && count is >= MinTrunk and <= MaxTrunk) || HasNationalShape(groups))
        {
            return Sureness.Sure;
        }

        return !groups.IsMixed && (groups.Groups == 1 || !groups.IsSpaced || HasEvenGroups(groups)) ? Sureness.Doubtful : Sureness.None;
    }

    private static bool IsSomethingElse(in DigitGroups groups) =>
        groups.IsDate() || groups.IsDecimal || groups.IsSeries || IsCounting(groups);

    /// <summary>Numbers of North America, mobile numbers of China and India in the shapes in which they are written.</summary>
    private static bool HasNationalShape(in DigitGroups groups)
    {
        var digits = groups.Read;
        return groups.HasShape(3, 3, 4) || groups.HasShape(1, 3, 3, 4)
            || (digits.Length == 11 && digits[0] == '1' && digits[1] >= '3' && (groups.Groups == 1 || groups.HasShape(3, 4, 4)))
            || (digits.Length == 11 && groups.Groups == 1 && digits[0] == '1' && digits[1] == '8' && digits[2] == '0')
            || (digits.Length == 10 && digits[0] >= '6' && (groups.Groups == 1 || groups.HasShape(5, 5)));
    }

    /// <summary>Groups of two to five digits each, eight or more in all: 9876 5432.</summary>
    private static bool HasEvenGroups(in DigitGroups groups)
    {
        for (var group = 0; group < groups.Groups; group++)
        {
            if (groups.SizeOf(group) is < 2 or > 5)
            {
                return groups.IsSpelledOut() && groups.Count >= MinTrunk;
            }
        }

        return groups.Count >= MinInternational;
    }

    /// <summary>1 2 3 4 5 6 7 and 1234567 count; they call nobody.</summary>
    private static bool IsCounting(in DigitGroups groups)
    {
        var digits = groups.Read;
        for (var at = 1; at < digits.Length; at++)
        {
            if (digits[at] != digits[at - 1] + 1 && !(digits[at] == '0' && digits[at - 1] == '9'))
            {
                return false;
            }
        }

        return true;
    }

    // 00 opens an international call in most of the world; a third zero is none of any country.
    private static bool HasExitCode(ReadOnlySpan<char> digits) =>
        digits.Length >= MinInternational + 4 && digits.StartsWith("00") && digits[2] != '0';

    private static void AppendNumber(MeantText meant, in DigitGroups groups, bool isInternational)
    {
        if (isInternational)
        {
            meant.Append('+');
        }

        meant.Append(groups.HasPlus || !isInternational ? groups.Read : groups.Read[2..]);
    }

    /// <summary>Whether the digits belong to a path, a sum or a longer number.</summary>
    private static bool IsPartOfMore(in Scan scan, int start, int end)
    {
        if (start > scan.Floor && scan.At(start - 1) is '_' or '=' or '#' or '$' or '£' or '€')
        {
            return true;
        }

        // The end of a sum: the 000 of 112,000.
        if (scan.At(start - 1) == ',' && scan.IsDigit(start - 2) && scan.EndOfDigits(start, 4) == start + 3)
        {
            return true;
        }

        // The rest of a date or of a longer number that was none.
        if (scan.At(start - 1) is '.' or '-' or '/' && scan.IsDigit(start - 2) && start - 1 > scan.Floor)
        {
            return true;
        }

        return scan.At(end) switch
        {
            '_' or '@' or '%' or '=' => true,
            '.' or '-' => scan.IsDigit(end + 1),
            _ => scan.IsDigit(end),
        };
    }

    /// <summary>Whether a word goes on before or behind the digits: Help08714742804, 08704439680Ts.</summary>
    private static bool IsGlued(in Scan scan, int start, int end) =>
        !scan.IsFreeBefore(start) || (scan.IsLetter(end) && scan.At(end) < '\u0530') || (scan.At(end) == '-' && scan.IsLetter(end + 1));

    // Ids in which letters and digits mix seldom begin their digits with the 0 of a trunk call and have just as many.
    private static bool StandsAlone(in DigitGroups groups) =>
        groups.Groups == 1 && !groups.IsDisguised && groups.Digits[0] == '0' && groups.Count is MinTrunk + 1 or MinTrunk + 2;
}
