using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Finds e-mail addresses, the @ written as such, as (at), or spelled out.</summary>
internal static class EmailFinder
{
    /// <summary>RFC 5321 bounds the part before the @ at 64 characters.</summary>
    public const int MaxLocal = 64;

    private const int MaxSpaces = 2;

    /// <summary>Finds an address around an @.</summary>
    public static bool TryFind(in Scan scan, int sign, out Mention mention) => TryFind(scan, sign, sign + 1, DotForm.None, out mention);

    /// <summary>Finds an address around [at], (at) or {@}.</summary>
    public static bool TryFindBracketed(in Scan scan, int open, out Mention mention)
    {
        mention = default;
        var at = scan.SkipSpaces(open + 1);
        var end = scan.At(at) == '@' ? at + 1 : scan.At(at) == 'a' && scan.At(at + 1) == 't' ? at + 2 : -1;
        if (end < 0)
        {
            return false;
        }

        var close = scan.SkipSpaces(end);
        return (scan.At(open), scan.At(close)) is ('[', ']') or ('(', ')') or ('{', '}') or ('<', '>')
            && TryFind(scan, open, close + 1, DotForm.Bracketed, out mention);
    }

    /// <summary>Finds an address that is spelled out, at its dot: user at example dot com. Without the dot "at" is only a word.</summary>
    public static bool TryFindSpelled(in Scan scan, int dot, out Mention mention)
    {
        mention = default;
        var label = LabelEdges.StartBefore(scan, dot);
        var end = label - CountSpacesBefore(scan, label);
        var start = end;
        while (start > Math.Max(scan.Floor, end - Keywords.MaxLength) && scan.IsLetter(start - 1))
        {
            start--;
        }

        return label > 0 && start < end && end < label && scan.IsSpace(start - 1)
            && scan.TryFindKeyword(start, out var word, out _) && word.Is(KeywordRole.At)
            && TryFind(scan, start, end, DotForm.Spelled, out mention);
    }

    private static bool TryFind(in Scan scan, int left, int right, DotForm form, out Mention mention)
    {
        mention = default;
        var localEnd = left - CountSpacesBefore(scan, left);
        var start = StartOfLocal(scan, localEnd);
        var hostStart = scan.SkipSpaces(right, MaxSpaces);
        if (start == localEnd || !scan.IsLetterOrDigit(hostStart))
        {
            return false;
        }

        var meantStart = scan.Meant.Length;
        scan.Meant.Append(scan.Chars[start..localEnd]);
        scan.Meant.Append('@');
        var hostMeant = scan.Meant.Length;
        var host = new HostReader(scan, hasScheme: false);
        var isSpaced = localEnd < left || hostStart > right;
        if (!host.TryRead(scan, hostStart) || (isSpaced && form == DotForm.None && !IsBelievedSpaced(scan, hostMeant)))
        {
            scan.Meant.Truncate(meantStart);
            return false;
        }

        mention = Finish(scan, start, host, meantStart, hostMeant, isDisguised: isSpaced || form != DotForm.None);
        return true;
    }

    private static Mention Finish(in Scan scan, int start, in HostReader host, int meantStart, int hostMeant, bool isDisguised)
    {
        var name = scan.Meant.Since(hostMeant);
        var facts = scan.IsFull ? default : HostFacts.Of(scan.Meant[name]);
        var disguise = isDisguised || (host.Forms & DotForm.Disguised) != 0 ? MentionTraits.Disguised : MentionTraits.None;
        return scan.Mention(MentionKind.Email, start, host.End, meantStart) with
        {
            Traits = host.Traits | disguise | (facts.Traits & (MentionTraits.LookAlike | MentionTraits.BrandOwned)),
            Host = name,
            Domain = facts.Domain.Length == 0 ? default : new TextSpan(hostMeant + facts.Domain.Start, facts.Domain.Length),
            HostHash = facts.HostHash,
            DomainHash = facts.DomainHash,
            BrandNumber = (short)facts.Brand,
        };
    }

    // "Fconnolly 720 @ gmail.com" is an address, "see you @ home.im" is not.
    private static bool IsBelievedSpaced(in Scan scan, int host)
    {
        var name = scan.Meant[scan.Meant.Since(host)];
        return SuffixWords.IsCertain(name[(name.LastIndexOf('.') + 1)..]);
    }

    private static int CountSpacesBefore(in Scan scan, int at)
    {
        var spaces = 0;
        while (spaces < MaxSpaces && at - spaces > scan.Floor && scan.IsSpace(at - spaces - 1))
        {
            spaces++;
        }

        return spaces;
    }

    private static int StartOfLocal(in Scan scan, int end)
    {
        var start = end;
        var limit = Math.Max(scan.Floor, end - MaxLocal);
        while (start > limit && IsInLocal(scan, start - 1))
        {
            start--;
        }

        scan.Spend(end - start);
        while (start < end && !scan.IsLetterOrDigit(start))
        {
            start++;
        }

        return start;
    }

    private static bool IsInLocal(in Scan scan, int at) =>
        scan.Chars[at] < 0x80 && (scan.IsLetterOrDigit(at) || scan.Chars[at] is '.' or '_' or '%' or '+' or '-' or '\'');
}
