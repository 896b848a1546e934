using Breakwater.Engine.Links;

namespace Breakwater.Campaigns.Index;

/// <summary>Where a message leads its reader, as far as it tells one sender's business from another's; a small list, filled anew for each.</summary>
internal sealed class Identifiers
{
    // A text that leads to more places is a list, and lists are no campaign's own.
    private const int Most = 4;

    private readonly ulong[] _all = new ulong[Most];
    private int _count;

    /// <summary>Their hashes, each once.</summary>
    public ReadOnlySpan<ulong> All => _all.AsSpan(0, _count);

    /// <summary>Takes those of a message.</summary>
    public void Take(MentionList mentions)
    {
        _count = 0;
        foreach (ref readonly var mention in mentions.All)
        {
            var identifier = Of(mention);
            if (identifier != 0 && _count < Most && !All.Contains(identifier))
            {
                _all[_count++] = identifier;
            }
        }
    }

    /// <summary>What a mention leads to, in words: a registrable domain, a whole link, a number, a handle.</summary>
    public static ReadOnlySpan<char> TextOf(MentionList mentions, in Mention mention) =>
        Of(mention) == mention.DomainHash ? mentions.RegistrableDomain(mention)
        : Of(mention) == mention.HostHash ? mentions.Host(mention)
        : mentions.Meant(mention);

    /// <summary>The words of an identifier of the message that the mentions are of; empty if it has no such identifier.</summary>
    public static string TextOf(MentionList mentions, ulong identifier)
    {
        foreach (ref readonly var mention in mentions.All)
        {
            if (Of(mention) == identifier)
            {
                return TextOf(mentions, mention).ToString();
            }
        }

        return "";
    }

    /// <summary>The hash of what a mention leads to, or 0 where it leads to nothing that would be somebody's own.</summary>
    public static ulong Of(in Mention mention)
    {
        if (mention.Is(MentionTraits.Doubtful | MentionTraits.BrandOwned))
        {
            return 0;
        }

        return mention.Kind switch
        {
            // Behind a shortener or on a platform everybody has the same domain: there the whole link is what differs.
            MentionKind.Link when mention.Is(MentionTraits.Shortener | MentionTraits.Platform | MentionTraits.Invite) => mention.Hash,
            MentionKind.Link => mention.DomainHash != 0 ? mention.DomainHash : mention.HostHash,
            MentionKind.Email or MentionKind.Phone or MentionKind.Handle or MentionKind.Wallet => mention.Hash,
            _ => 0,
        };
    }
}
