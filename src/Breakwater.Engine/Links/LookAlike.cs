using System.Buffers;
using System.Numerics;

namespace Breakwater.Engine.Links;

/// <summary>Whether a host that no brand owns poses as one: paypa1.com, royalmail-redelivery.top, apple.com.secure-id.xyz.</summary>
internal ref struct LookAlike
{
    // Shorter tokens have too many neighbours: one slip makes "canal" of "chanel" only in two steps, but "dune" of "dior" everywhere.
    private const int MinNear = 6;

    // A token that nobody else would use by chance is believed even inside a longer word from this length on.
    private const int MinInside = 6;

    // Shorter ones only if lures are all that stands beside them: uspsdelivery, nikeoutlet.
    private const int MinGlued = 4;

    // With digits read as letters, shorter tokens turn up in numbers and abbreviations: t5b, iid1.
    private const int MinDisguised = 5;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly Brands Brands = Brands.Shipped;

    private readonly ReadOnlySpan<char> _host;
    private readonly SuffixMatch _suffix;
    private readonly int _domain;
    private LabelSkeleton _label;
    private bool _isMain;
    private int _start;

    private LookAlike(ReadOnlySpan<char> host, SuffixMatch suffix, Span<char> chars, Span<char> looks)
    {
        _host = host;
        _suffix = suffix;
        _domain = suffix.DomainStart(host);
        _label = new LabelSkeleton(chars, looks);
    }

    /// <summary>The number of the brand that a host (lower-case ASCII) poses as, or 0.</summary>
    public static int BrandOf(ReadOnlySpan<char> host, SuffixMatch suffix)
    {
        Span<char> buffers = stackalloc char[LabelSkeleton.MaxLength * 2];
        return suffix.DomainStart(host) == host.Length
            ? 0
            : new LookAlike(host, suffix, buffers[..LabelSkeleton.MaxLength], buffers[LabelSkeleton.MaxLength..]).Find();
    }

    /// <summary>Reads the labels from the registrable domain to the left.</summary>
    private int Find()
    {
        var brand = 0;
        for (var end = _suffix.Start - 1; end > 0 && brand == 0; end = _start - 1)
        {
            _start = _host[..end].LastIndexOf('.') + 1;
            _isMain = _start == _domain;
            _label.Read(_host[_start..end]);
            brand = FindInLabel();
            if (brand == 0)
            {
                _label.MergePairs(out var merged);
                brand = merged ? FindInLabel() : 0;
            }
        }

        return brand;
    }

    private readonly int FindInLabel()
    {
        if (_isMain && Brands.IsNeighbour(_label.Chars))
        {
            return 0;
        }

        var chars = _label.Chars;
        for (var at = 0; at + 1 < chars.Length; at++)
        {
            for (var lengths = Brands.LengthsFor(chars[at], chars[at + 1]); lengths != 0; lengths &= lengths - 1)
            {
                var length = BitOperations.TrailingZeroCount(lengths);
                if (at + length <= chars.Length && Brands.TryFind(chars.Slice(at, length), out var token) && Poses(token, at, at + length))
                {
                    return token.Brand;
                }
            }
        }

        return _isMain ? FindNear() : 0;
    }

    /// <summary>A main label that is one slip away from a token.</summary>
    private readonly int FindNear()
    {
        var chars = _label.Chars;
        if (chars.Length < MinNear - 1)
        {
            return 0;
        }

        var letters = Brands.LettersOf(chars);
        foreach (ref readonly var token in Brands.DistinctFrom(chars[0]))
        {
            // A slip changes at most two of the letters that occur; this dismisses nearly all at one instruction each.
            if (BitOperations.PopCount(letters ^ token.Letters) <= 2 && DistinctLength(token.Skeleton) >= MinNear
                && EditDistance.IsAtMostOne(chars, token.Skeleton))
            {
                return token.Brand;
            }
        }

        return 0;
    }

    // There are too many banks: "isbank" is one slip from a dozen others, so only what stands before "bank" counts.
    private static int DistinctLength(string skeleton) =>
        skeleton.EndsWith("bank", StringComparison.Ordinal) ? skeleton.Length - "bank".Length : skeleton.Length;

    private readonly bool Poses(in BrandToken token, int start, int end)
    {
        var isDisguised = _label.IsFolded || !_label.Looks[start..end].SequenceEqual(token.Text);
        if (_label.IsBorder(start) && _label.IsBorder(end))
        {
            var isWhole = _isMain && end - start == _label.Length;
            var isChance = isDisguised && !_label.IsFolded && !isWhole && token.Text.Length < MinDisguised;
            return !isChance && HasLetter(_label.Looks[start..end])
                && (!token.IsOrdinary || isDisguised || HasHint(token, start, end));
        }

        return !token.IsOrdinary && !HasBorderInside(start, end) && !IsInsideOrdinary(token, start)
            && (token.Skeleton.Length >= MinInside || (token.Skeleton.Length >= MinGlued && IsGluedToLures(start, end)));
    }

    // "navigate-login" is no gate.io: a token runs over a hyphen only where it begins and ends at borders.
    private readonly bool HasBorderInside(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (_label.IsBorder(at) && !char.IsAsciiDigit(_label.Looks[at]) && !char.IsAsciiDigit(_label.Looks[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is only a part of an ordinary word here: revolut in revolution.</summary>
    private readonly bool IsInsideOrdinary(in BrandToken token, int start)
    {
        foreach (var word in token.Around)
        {
            var offset = start - word.IndexOf(token.Skeleton, StringComparison.Ordinal);
            if (offset >= 0 && _label.Chars[offset..].StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A suffix that costs nothing, or a lure in another part of the host; the com of apple.com.example is one.</summary>
    private readonly bool HasHint(in BrandToken token, int start, int end)
    {
        if (Lures.IsCheap(_host[_suffix.Start..]) || Lures.Cover(_label.Looks[..start]) || Lures.Cover(_label.Looks[end..]))
        {
            return true;
        }

        // SplitAny would do, but allocates.
        var rest = _host[..Math.Max(_suffix.Start - 1, 0)];
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny('.', '-');
            var part = length < 0 ? rest : rest[..length];
            if (!part.Contains(token.Text, StringComparison.Ordinal) && Lures.Cover(part))
            {
                return true;
            }

            rest = length < 0 ? default : rest[(length + 1)..];
        }

        return false;
    }

    /// <summary>Whether what stands beside the token, up to the next borders, is made of lures.</summary>
    private readonly bool IsGluedToLures(int start, int end)
    {
        var (left, right) = (start, end);
        while (!_label.IsBorder(left))
        {
            left--;
        }

        while (!_label.IsBorder(right))
        {
            right++;
        }

        return (left == start || Lures.Cover(_label.Looks[left..start])) && (right == end || Lures.Cover(_label.Looks[end..right]));
    }

    private static bool HasLetter(ReadOnlySpan<char> looks) => looks.ContainsAnyExcept(Digits);
}
