using Breakwater.Engine.Links;

namespace Breakwater.Engine.Signals;

/// <summary>Notices what a text leads to: links and what is odd about them, contacts, money.</summary>
internal static class MentionSignals
{
    private static readonly (MentionTraits Trait, SignalId Signal)[] LinkTraits =
    [
        (MentionTraits.Disguised, SignalId.LinkDisguised),
        (MentionTraits.IpHost, SignalId.LinkIpHost),
        (MentionTraits.Idn, SignalId.LinkIdn),
        (MentionTraits.MixedScriptHost, SignalId.LinkMixedScript),
        (MentionTraits.UserInfo, SignalId.LinkUserInfo),
        (MentionTraits.Shortener, SignalId.LinkShortener),
        (MentionTraits.Platform, SignalId.LinkPlatform),
        (MentionTraits.LookAlike, SignalId.LinkLookAlike),
        (MentionTraits.BrandOwned, SignalId.LinkBrandOwned),
        (MentionTraits.Invite, SignalId.ContactInvite),
    ];

    public static void Notice(MentionList mentions, SignalList signals)
    {
        for (var index = 0; index < mentions.All.Length; index++)
        {
            ref readonly var mention = ref mentions.All[index];
            if (mention.Is(MentionTraits.Doubtful))
            {
                continue;
            }

            signals.Raise(SignalOf(mention.Kind), 1, mention.Original, index);
            if (mention.Kind == MentionKind.Link && mention.Traits != MentionTraits.None)
            {
                NoticeTraits(mention, index, signals);
            }
        }
    }

    private static void NoticeTraits(in Mention link, int index, SignalList signals)
    {
        foreach (var (trait, signal) in LinkTraits)
        {
            if (link.Is(trait))
            {
                signals.Raise(signal, 1, link.Original, index);
            }
        }
    }

    private static SignalId SignalOf(MentionKind kind) => kind switch
    {
        MentionKind.Link => SignalId.Link,
        MentionKind.Email => SignalId.ContactEmail,
        MentionKind.Phone => SignalId.ContactPhone,
        MentionKind.ShortCode => SignalId.ContactShortCode,
        MentionKind.Handle => SignalId.ContactHandle,
        MentionKind.Wallet => SignalId.ContactWallet,
        MentionKind.Price => SignalId.MoneyPrice,
        MentionKind.Discount => SignalId.MoneyDiscount,
        _ => SignalId.None,
    };
}
