using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Finds links: with a scheme, with www, or bare; as they are meant, however they are written.</summary>
internal static class LinkFinder
{
    // A user name before the host; longer ones are no trick that a reader would see.
    private const int MaxUserInfo = 256;

    private const int MaxPortDigits = 5;

    /// <summary>Whether a dot may part the labels of a host. Most dots end a sentence, and nearly all of the others part two words
    /// of which the second is no top-level domain: both are dismissed here, before anything is read.</summary>
    public static bool CanPartLabels(in Scan scan, int dot)
    {
        var next = dot + 1;
        return scan.ClassAt(next) switch
        {
            CharClass.Space => HasPathBehindSpace(scan, scan.SkipSpaces(next, 2)),
            CharClass.Letter => MayBeSuffix(scan, next),
            CharClass.Digit or CharClass.Ideograph or CharClass.Unspaced => true,
            _ => false,
        };
    }

    /// <summary>Finds a host whose last dot stands before a space, at the suffix behind it: example. com.</summary>
    public static bool TryFindBehindSpace(in Scan scan, int suffix, out Mention mention)
    {
        var dot = suffix - 1;
        while (dot > Math.Max(scan.Floor, suffix - 3) && scan.IsSpace(dot))
        {
            dot--;
        }

        mention = default;
        return dot >= scan.Floor && dot < suffix - 1 && (scan.At(dot) == '.' || DotReader.IsMiddleDot(scan.At(dot)))
            && TryFindBare(scan, dot, out mention, out _);
    }

    // bit. ly/abc: behind a space only a short suffix with a path is believed here; certain suffixes are keywords themselves.
    private static bool HasPathBehindSpace(in Scan scan, int start) => scan.At(start + 2) == '/' || scan.At(start + 3) == '/';

    private static bool MayBeSuffix(in Scan scan, int next)
    {
        var end = scan.EndOfLetters(next, HostReader.MaxLabel);
        return scan.At(end) is '.' or '-' or '_' or '[' or '(' or ' ' or '@' || scan.IsDigit(end) || !scan.IsAscii(next, end)
            || PublicSuffixes.Shipped.IsTopLevel(scan.Chars[next..end]);
    }

    /// <summary>Finds a bare host around a dot, or what stands for one. Where nothing is found, <paramref name="readTo"/> tells how far
    /// the host was read, so that its other dots are not tried again.</summary>
    public static bool TryFindBare(in Scan scan, int dot, out Mention mention, out int readTo)
    {
        mention = default;
        readTo = dot;
        var start = LabelEdges.StartBefore(scan, dot);
        if (start < 0)
        {
            return false;
        }

        var draft = new LinkDraft(scan, start, "http", MentionTraits.Bare);
        if (scan.IsDigit(start) && IpHost.TryRead(scan, start, out var ip) && !ip.IsOdd)
        {
            draft.SetHost(scan, ip);
            mention = draft.Finish(scan);
            return true;
        }

        var host = new HostReader(scan, hasScheme: false);
        var found = host.TryRead(scan, start);
        readTo = Math.Max(dot, host.ReadTo);
        if (!found || scan.At(host.End) == '@')
        {
            scan.Meant.Truncate(draft.MeantStart);
            return false;
        }

        draft.SetHost(scan, host);
        mention = draft.Finish(scan);
        return true;
    }

    /// <summary>Finds a link whose scheme begins at <paramref name="start"/>, with its authority at <paramref name="authority"/>.</summary>
    public static bool TryFindAfterScheme(
        in Scan scan, int start, ReadOnlySpan<char> scheme, int authority, MentionTraits traits, out Mention mention)
    {
        var host = EndOfUserInfo(scan, authority);
        traits |= host > authority ? MentionTraits.UserInfo : MentionTraits.None;
        var draft = new LinkDraft(scan, start, scheme, traits | MentionTraits.HasScheme)
        {
            Pretended = host > authority ? OwnerOf(scan.Chars[authority..(host - 1)]) : 0,
        };
        if (TryReadHost(scan, host, ref draft))
        {
            mention = draft.Finish(scan);
            return true;
        }

        scan.Meant.Truncate(draft.MeantStart);
        mention = default;
        return false;
    }

    /// <summary>Finds a link that begins with www.</summary>
    public static bool TryFindWww(in Scan scan, int start, out Mention mention)
    {
        mention = default;
        var draft = new LinkDraft(scan, start, "http", MentionTraits.None);
        var host = new HostReader(scan, hasScheme: false);
        if (host.TryRead(scan, start) && host.Count > 2)
        {
            draft.SetHost(scan, host);
            mention = draft.Finish(scan);
            return true;
        }

        scan.Meant.Truncate(draft.MeantStart);
        return false;
    }

    private static bool TryReadHost(in Scan scan, int start, ref LinkDraft draft)
    {
        if (scan.At(start) == '[' && IpHost.EndOfVersion6(scan, start) is var end and > 0)
        {
            draft.SetHost(scan, start, end);
            return true;
        }

        if (scan.IsDigit(start) && IpHost.TryRead(scan, start, out var ip))
        {
            draft.SetHost(scan, ip);
            return true;
        }

        // Behind :// anything is a host; behind what only may be that, a lone word is none: "http // and".
        var host = new HostReader(scan, hasScheme: true);
        if (!host.TryReadAny(scan, start) || (draft.IsDisguised && host.Count == 1))
        {
            return false;
        }

        draft.SetHost(scan, host);
        return true;
    }

    /// <summary>Where the host begins behind a user name and an @, or where it was thought to begin.</summary>
    private static int EndOfUserInfo(in Scan scan, int start)
    {
        var host = start;
        var at = start;
        for (; at < Math.Min(scan.Chars.Length, start + MaxUserInfo); at++)
        {
            if (scan.Chars[at] == '@')
            {
                host = at + 1;
            }
            else if (scan.Chars[at] is <= ' ' or '/' or '\\' or '?' or '#' or ',')
            {
                break;
            }
        }

        scan.Spend(at - start);
        return scan.IsLetterOrDigit(host) ? host : start;
    }

    /// <summary>The brand whose host is written where the user name goes: http://www.paypal.com:login@evil.example/.</summary>
    private static int OwnerOf(ReadOnlySpan<char> userInfo)
    {
        var name = userInfo[..(userInfo.IndexOf(':') is var colon and >= 0 ? colon : userInfo.Length)];
        return Brands.Shipped.OwnerOf(MeantText.Hash(name.StartsWith("www.") ? name["www.".Length..] : name));
    }

    /// <summary>The end of a port that begins at its colon, or the colon.</summary>
    public static int EndOfPort(in Scan scan, int colon, out int port)
    {
        port = 0;
        var end = scan.EndOfDigits(colon + 1, MaxPortDigits + 1);
        if (scan.At(colon) != ':' || end == colon + 1 || end > colon + 1 + MaxPortDigits || scan.IsLetterOrDigit(end))
        {
            return colon;
        }

        foreach (var digit in scan.Chars[(colon + 1)..end])
        {
            port = (port * 10) + digit - '0';
        }

        return port is > 0 and <= ushort.MaxValue ? end : colon;
    }
}
