using System.Runtime.CompilerServices;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Reads the labels of a host, whatever stands for the dots between them, and writes the host as meant.</summary>
internal struct HostReader
{
    /// <summary>RFC 1035 bounds a name at 253 characters.</summary>
    public const int MaxHost = 253;

    /// <summary>RFC 1035 bounds a label at 63 characters.</summary>
    public const int MaxLabel = 63;

    // Phishers stack a dozen labels to push the real domain off the screen; a bound keeps "a.a.a.a…" from being read again and again.
    private const int MaxLabels = 32;

    private static readonly PublicSuffixes Suffixes = PublicSuffixes.Shipped;

    private readonly int _meantStart;
    private readonly bool _hasScheme;
    private LabelEnds _labels;
    private int _count;
    private bool _asItLooks;

    public HostReader(in Scan scan, bool hasScheme)
    {
        _meantStart = scan.Meant.Length;
        _hasScheme = hasScheme;
    }

    /// <summary>Where the host ends in the folded characters.</summary>
    public int End { get; private set; }

    /// <summary>Where reading stopped, the host or not.</summary>
    public int ReadTo { get; private set; }

    /// <summary>How the dots were written.</summary>
    public DotForm Forms { get; private set; }

    /// <summary>What the letters gave away.</summary>
    public MentionTraits Traits { get; private set; }

    /// <summary>Whether the labels may be running text: one behind the first begins with a capital, as a sentence does, or the first
    /// is of a script that puts no spaces between words.</summary>
    public bool ReadsLikeText { get; private set; }

    /// <summary>How many labels the host has.</summary>
    public readonly int Count => _count;

    /// <summary>Reads a host of at least two labels that ends in a top-level domain.</summary>
    public bool TryRead(in Scan scan, int start)
    {
        ReadLabels(scan, start);
        if (TryEndAtSuffix(scan))
        {
            return true;
        }

        // No such top-level domain: if letters of other scripts were used, the host is meant as it looks (аррlе.соm).
        if ((Traits & MentionTraits.Idn) == 0)
        {
            return false;
        }

        _asItLooks = true;
        ReadLabels(scan, start);
        Traits |= MentionTraits.Disguised | MentionTraits.MixedScriptHost;
        return TryEndAtSuffix(scan);
    }

    /// <summary>Reads whatever stands behind a scheme, known top-level domain or not.</summary>
    public bool TryReadAny(in Scan scan, int start)
    {
        if (TryRead(scan, start))
        {
            return true;
        }

        _asItLooks = false;
        ReadLabels(scan, start);
        EndAt(scan, _count - 1);
        return _count > 0 && !(scan.At(End) == ':' && scan.At(End + 1) == '/');
    }

    private void ReadLabels(in Scan scan, int start)
    {
        scan.Meant.Truncate(_meantStart);
        Traits = MentionTraits.None;
        ReadTo = start;
        _count = 0;
        var (at, forms) = (start, DotForm.None);
        while (_count < MaxLabels && TryReadLabel(scan, at, forms, out var end))
        {
            ReadTo = end;
            var form = DotReader.Read(scan, end, out at);
            if (form == DotForm.None || !IsBelieved(scan, form, at))
            {
                break;
            }

            forms |= form;
        }
    }

    private bool TryReadLabel(in Scan scan, int start, DotForm forms, out int end)
    {
        end = LabelEdges.EndOf(scan, start, _hasScheme);
        var meant = scan.Meant.Length;
        if (end == start || end - start > MaxLabel)
        {
            ReadTo = Math.Max(ReadTo, end);
            return false;
        }

        if (_count > 0)
        {
            scan.Meant.Append('.');
        }

        var labelStart = scan.Meant.Length;
        if (!LabelWriter.TryAppend(scan, start, end, _asItLooks, out var traits) || scan.Meant.Length - _meantStart > MaxHost)
        {
            scan.Meant.Truncate(meant);
            return false;
        }

        Traits |= traits;
        _labels[_count++] = new LabelEnd(start, end, labelStart, scan.Meant.Length, forms, IsTitle(scan, start, end));
        return true;
    }

    /// <summary>Whether a dot that is no plain one really parts labels: what follows must prove it.</summary>
    private readonly bool IsBelieved(in Scan scan, DotForm form, int next)
    {
        if (form is DotForm.Plain or DotForm.Bracketed || LastLabel(scan) is "www")
        {
            return true;
        }

        var label = scan.Chars[next..LabelEdges.EndOf(scan, next, _hasScheme)];
        if (IsUnfinished(scan, next, label.Length))
        {
            return true;
        }

        if (form == DotForm.Foreign && LastLabel(scan).StartsWith("xn--"))
        {
            return false;
        }

        if (form == DotForm.Comma && scan.At(next + label.Length) != '/' && !FirstLabel(scan).SequenceEqual("www"))
        {
            return false;
        }

        return (SuffixWords.Proves(label, form) && !IsTitle(scan, next, next + label.Length))
            || (scan.At(next + label.Length) == '/' && IsKnownPair(scan, label));
    }

    /// <summary>Whether the host must go on: behind a scheme or www. until a top-level domain is reached (http://wap. example.com).</summary>
    private readonly bool IsUnfinished(in Scan scan, int next, int length) =>
        (_hasScheme || FirstLabel(scan) is "www") && !Suffixes.IsTopLevel(LastLabel(scan)) && !IsTitle(scan, next, next + length);

    /// <summary>bit dot ly/abc, t . me/name: hosts so well known that any dot will do.</summary>
    private readonly bool IsKnownPair(in Scan scan, ReadOnlySpan<char> label)
    {
        var last = LastLabel(scan);
        Span<char> pair = stackalloc char[last.Length + 1 + label.Length];
        last.CopyTo(pair);
        pair[last.Length] = '.';
        label.CopyTo(pair[(last.Length + 1)..]);
        return KnownHosts.Shipped.RoleOf(MeantText.Hash(pair), out _) != HostRole.None;
    }

    private readonly ReadOnlySpan<char> LastLabel(in Scan scan) => MeantOf(scan, _count - 1);

    private readonly ReadOnlySpan<char> FirstLabel(in Scan scan) => MeantOf(scan, 0);

    private readonly ReadOnlySpan<char> MeantOf(in Scan scan, int label) =>
        scan.Meant[new TextSpan(_labels[label].MeantStart, _labels[label].MeantEnd - _labels[label].MeantStart)];

    /// <summary>Whether a label is written like the first word of a sentence.</summary>
    private static bool IsTitle(in Scan scan, int start, int end) =>
        end > start && char.IsUpper(scan.WrittenAt(start)) && (end == start + 1 || char.IsLower(scan.WrittenAt(start + 1)));

    /// <summary>Ends the host at its last label that is a top-level domain; words of the next sentence may be glued behind it.</summary>
    private bool TryEndAtSuffix(in Scan scan)
    {
        var best = 0;
        for (var label = _count - 1; label > 0; label--)
        {
            if (Suffixes.IsTopLevel(MeantOf(scan, label)))
            {
                best = best == 0 || (_labels[best].IsTitle && !_labels[label].IsTitle) ? label : best;
                if (!_labels[best].IsTitle)
                {
                    break;
                }
            }
        }

        if (best > 0)
        {
            EndAt(scan, best);
        }

        return best > 0 || TryEndInside(scan);
    }

    /// <summary>Ends the host at a suffix that something is glued to: example.com1win150ppm, example.comReply.</summary>
    private bool TryEndInside(in Scan scan)
    {
        const int suffix = 3;
        for (var label = 1; label < _count; label++)
        {
            var start = _labels[label].Start;
            var name = MeantOf(scan, label);
            if (name.Length > suffix && SuffixWords.IsCertain(name[..suffix]) && scan.IsAscii(start, start + suffix)
                && (scan.IsDigit(start + suffix) || (char.IsUpper(scan.WrittenAt(start + suffix)) && char.IsLower(scan.WrittenAt(start)))))
            {
                _labels[label] = _labels[label] with { End = start + suffix, MeantEnd = _labels[label].MeantStart + suffix };
                EndAt(scan, label);
                return true;
            }
        }

        return false;
    }

    private void EndAt(in Scan scan, int label)
    {
        if (label < 0)
        {
            return;
        }

        ReadsLikeText = scan.ClassAt(_labels[0].Start) is CharClass.Ideograph or CharClass.Unspaced;
        _count = label + 1;
        End = _labels[label].End;
        Forms = _labels[label].Forms;
        scan.Meant.Truncate(_labels[label].MeantEnd);
        for (var other = 1; other <= label; other++)
        {
            ReadsLikeText |= _labels[other].IsTitle;
        }
    }

    /// <summary>A label that was read.</summary>
    /// <param name="Start">Where it begins in the folded characters.</param>
    /// <param name="End">Where it ends there.</param>
    /// <param name="MeantStart">Where it begins in the meant text.</param>
    /// <param name="MeantEnd">Where it ends in it.</param>
    /// <param name="Forms">How the dots before it were written.</param>
    /// <param name="IsTitle">Whether it begins with a capital.</param>
    private readonly record struct LabelEnd(int Start, int End, int MeantStart, int MeantEnd, DotForm Forms, bool IsTitle);

    [InlineArray(MaxLabels)]
    private struct LabelEnds
    {
        private LabelEnd _first;
    }
}
