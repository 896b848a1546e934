using System.Buffers;

namespace Breakwater.Engine.Links;

/// <summary>Whether a bare host may just be two words without a space between them: ok.so, later.and, home.im.</summary>
internal static class LinkDoubt
{
    // Chat has 2day, gr8 and la-bth; two digits, or a hyphen in a long name, are made up.
    private const int MinWithDigits = 5;
    private const int MinWithHyphen = 7;

    private static readonly SearchValues<char> OnlyInLinks = SearchValues.Create("/?=&.-_#%0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Judges a link without scheme and www by its host, its path and what is known of the host.</summary>
    /// <param name="host">The host as meant.</param>
    /// <param name="path">The path with its query.</param>
    /// <param name="facts">What the tables know.</param>
    /// <param name="traits">What was noticed.</param>
    /// <param name="readsLikeText">Whether a capital stands behind the dot, or the host begins in a script without spaces.</param>
    public static bool IsDoubtful(
        ReadOnlySpan<char> host, ReadOnlySpan<char> path, in HostFacts facts, MentionTraits traits, bool readsLikeText)
    {
        var suffix = host[(host.LastIndexOf('.') + 1)..];
        var isWordlike = SuffixWords.IsWordlike(suffix);
        if (IsKnown(path, traits) || (ProvesLink(path, readsLikeText) && !(isWordlike && HasOneLetter(host))))
        {
            return false;
        }

        if (SuffixWords.IsCertain(suffix) || facts.IsBelowSecondLabel || IsLongLookAlike(host, traits))
        {
            return readsLikeText && (traits & MentionTraits.Idn) != 0;
        }

        return readsLikeText || HasOneLetter(host) || (traits & MentionTraits.IpHost) != 0
            || (isWordlike && !IsMadeUp(host[..^(suffix.Length + 1)], traits));
    }

    private static bool IsKnown(ReadOnlySpan<char> path, MentionTraits traits)
    {
        const MentionTraits proof = MentionTraits.BrandOwned | MentionTraits.Port | MentionTraits.Platform;
        const MentionTraits coded = MentionTraits.Shortener | MentionTraits.Invite;
        return (traits & proof) != 0 || ((traits & coded) != 0 && path.Length > 1);
    }

    /// <summary>Only a link has a query, digits or several steps in its path; one word may follow a slash in chat too.</summary>
    private static bool ProvesLink(ReadOnlySpan<char> path, bool readsLikeText) =>
        path.Length > 1 && (!readsLikeText || path[1..].ContainsAny(OnlyInLinks));

    private static bool HasOneLetter(ReadOnlySpan<char> host) => host.IndexOf('.') == 1 && host.LastIndexOf('.') == 1;

    // "twitter.lol" is a laugh; a brand before two more labels is none.
    private static bool IsLongLookAlike(ReadOnlySpan<char> host, MentionTraits traits) =>
        (traits & MentionTraits.LookAlike) != 0 && host.Count('.') > 1;

    private static bool IsMadeUp(ReadOnlySpan<char> labels, MentionTraits traits)
    {
        var firstDigit = labels.IndexOfAny(Digits);
        return (traits & MentionTraits.Idn) == 0
            && ((labels.Length >= MinWithHyphen && labels.Contains('-'))
                || (labels.Length >= MinWithDigits && firstDigit >= 0 && labels[(firstDigit + 1)..].ContainsAny(Digits)));
    }
}
