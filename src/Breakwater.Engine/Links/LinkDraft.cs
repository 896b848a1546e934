using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>A link while it is being read: scheme, host, port and path go one after the other into the meant text.</summary>
internal ref struct LinkDraft
{
    private readonly int _start;
    private readonly ReadOnlySpan<char> _scheme;
    private TextSpan _host;
    private int _end;
    private bool _readsLikeText;
    private MentionTraits _traits;

    public LinkDraft(in Scan scan, int start, ReadOnlySpan<char> scheme, MentionTraits traits)
    {
        _start = start;
        _scheme = scheme;
        _traits = traits;
        MeantStart = scan.Meant.Length;
        scan.Meant.Append(scheme);
        scan.Meant.Append("://");
    }

    /// <summary>Where the link begins in the meant text.</summary>
    public int MeantStart { get; }

    /// <summary>The brand that the user name pretends to be, or 0.</summary>
    public int Pretended { get; init; }

    /// <summary>Whether the scheme was not written as it should be.</summary>
    public readonly bool IsDisguised => (_traits & MentionTraits.Disguised) != 0;

    /// <summary>Takes the host that was just read into the meant text.</summary>
    public void SetHost(in Scan scan, in HostReader host)
    {
        TakeHost(scan, host.End);
        _readsLikeText = host.ReadsLikeText;
        _traits |= host.Traits | ((host.Forms & DotForm.Disguised) != 0 ? MentionTraits.Disguised : MentionTraits.None);
    }

    /// <summary>Takes an address of version 4.</summary>
    public void SetHost(in Scan scan, IpHost ip)
    {
        ip.AppendTo(scan.Meant);
        TakeHost(scan, ip.End);
        _traits |= ip.IsOdd ? MentionTraits.IpHost | MentionTraits.OddIp : MentionTraits.IpHost;
    }

    /// <summary>Takes an address of version 6 as it stands.</summary>
    public void SetHost(in Scan scan, int start, int end)
    {
        scan.Meant.Append(scan.Chars[start..end]);
        TakeHost(scan, end);
        _traits |= MentionTraits.IpHost;
    }

    /// <summary>Reads port and path and judges the whole.</summary>
    public Mention Finish(in Scan scan)
    {
        var facts = scan.IsFull || (_traits & MentionTraits.IpHost) != 0
            ? HostFacts.OfHashOnly(scan.Meant[_host])
            : HostFacts.Of(scan.Meant[_host]);
        _traits |= facts.Traits | (Pretended > 0 ? MentionTraits.LookAlike : MentionTraits.None);
        ReadPort(scan);
        var path = ReadPath(scan);
        _traits &= path.Length > 1 ? _traits : ~MentionTraits.Invite;
        if ((_traits & MentionTraits.Bare) != 0
            && LinkDoubt.IsDoubtful(scan.Meant[_host], scan.Meant[path], facts, _traits, _readsLikeText))
        {
            _traits |= MentionTraits.Doubtful;
        }

        return scan.Mention(MentionKind.Link, _start, _end, MeantStart) with
        {
            Traits = _traits,
            Host = _host,
            Path = path,
            Domain = facts.Domain.Length == 0 ? default : new TextSpan(_host.Start + facts.Domain.Start, facts.Domain.Length),
            HostHash = facts.HostHash,
            DomainHash = facts.DomainHash,
            BrandNumber = (short)(Pretended > 0 ? Pretended : facts.Brand),
            Messenger = (_traits & MentionTraits.Invite) != 0 ? facts.Messenger : Messenger.None,
        };
    }

    private void TakeHost(in Scan scan, int end)
    {
        _host = scan.Meant.Since(MeantStart + _scheme.Length + 3);
        _end = end;
    }

    private void ReadPort(in Scan scan)
    {
        var end = LinkFinder.EndOfPort(scan, _end, out var port);
        if (end > _end && port != (_scheme is "https" ? 443 : 80))
        {
            _traits |= MentionTraits.Port;
            scan.Meant.Append(':');
            scan.Meant.Append(port);
        }

        _end = end;
    }

    private TextSpan ReadPath(in Scan scan)
    {
        var pathStart = scan.Meant.Length;
        var begin = StartOfPath(scan);
        if (begin < 0)
        {
            scan.Meant.Append('/');
            return scan.Meant.Since(pathStart);
        }

        _traits |= begin > _end ? MentionTraits.Disguised : MentionTraits.None;
        _end = PathReader.Read(scan, begin, MeantStart);
        ReadCodeBehindSpace(scan);
        return scan.Meant.Since(pathStart);
    }

    /// <summary>A path begins right behind the host, or behind a space: bit.ly /abc.</summary>
    private readonly int StartOfPath(in Scan scan)
    {
        if (PathReader.Begins(scan, _end))
        {
            return _end;
        }

        var slash = scan.SkipSpaces(_end, 2);
        return scan.At(slash) == '/' && scan.IsLetterOrDigit(slash + 1) ? slash : -1;
    }

    /// <summary>The code of a shortener behind a space: bit.ly/ 3xYz. Only a host that needs a code is believed.</summary>
    private void ReadCodeBehindSpace(in Scan scan)
    {
        var code = _end + 1;
        if ((_traits & (MentionTraits.Shortener | MentionTraits.Invite)) == 0 || scan.At(_end - 1) != '/' || !scan.IsSpace(_end))
        {
            return;
        }

        var end = code;
        var digits = 0;
        while (scan.IsLetterOrDigit(end) && scan.IsAscii(end) && end - code < HostReader.MaxLabel)
        {
            digits += scan.IsDigit(end++) ? 1 : 0;
        }

        if (digits > 0 || (end > code + 2 && HasInnerCapital(scan, code, end)))
        {
            _traits |= MentionTraits.Disguised;
            _end = end;
            for (var at = code; at < end; at++)
            {
                scan.Meant.Append(scan.WrittenAt(at));
            }
        }
    }

    private static bool HasInnerCapital(in Scan scan, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (char.IsAsciiLetterUpper(scan.WrittenAt(at)) && char.IsAsciiLetterLower(scan.WrittenAt(at - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
