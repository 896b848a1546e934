using System.Numerics;
using Breakwater.Engine.Links;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of what was noticed: each signal, what it is combined with, and exactly where links and numbers lead.</summary>
internal static class SignalFeatures
{
    // The signals whose company matters: a price alone is chat, with a link and a discount it is an offer.
    private const ulong Telling =
        1UL << (int)SignalId.Link | 1UL << (int)SignalId.LinkBrandOwned | 1UL << (int)SignalId.ContactEmail | 1UL << (int)SignalId.ContactPhone
        | 1UL << (int)SignalId.ContactShortCode | 1UL << (int)SignalId.ContactHandle | 1UL << (int)SignalId.MoneyPrice
        | 1UL << (int)SignalId.MoneyDiscount | 1UL << (int)SignalId.NoticeOneTimeCode | 1UL << (int)SignalId.NoticeTransaction | 1UL << (int)SignalId.ContactKeyword;

    /// <summary>The hash of the feature that stands for a signal, by which its weight is found.</summary>
    public static uint HashOf(SignalId id) => FeatureHash.Append(FeatureHash.Start(FeatureGroup.Signal), (uint)id);

    public static void Add(SignalList signals, MentionList mentions, int length, FeatureList features)
    {
        foreach (ref readonly var signal in signals.All)
        {
            features.Add(HashOf(signal.Id));
            features.Add(FeatureHash.Append(HashOf(signal.Id), 1 + (uint)BitOperations.Log2((uint)signal.Count)));
        }

        var company = FeatureHash.Start(FeatureGroup.Company);
        var telling = (uint)((signals.Mask & Telling) ^ ((signals.Mask & Telling) >> 32) * 31);
        features.Add(FeatureHash.Append(company, telling));
        features.Add(FeatureHash.Append(FeatureHash.Append(company, telling), 1 + (uint)BitOperations.Log2((uint)length + 1)));
        AddMentions(mentions, features);
    }

    private static void AddMentions(MentionList mentions, FeatureList features)
    {
        var start = FeatureHash.Start(FeatureGroup.Mention);
        foreach (ref readonly var mention in mentions.All)
        {
            features.Add(FeatureHash.Append(start, (uint)mention.Hash));
            if (mention.Kind == MentionKind.Link)
            {
                features.Add(FeatureHash.Append(start, (uint)mention.DomainHash));
                features.Add(FeatureHash.Append(FeatureHash.Append(start, (uint)mention.Kind), (uint)mention.Traits));
                AddHost(mentions.Host(mention), features);
            }
        }
    }

    /// <summary>The parts of a host between dots and hyphens: royalmail, redelivery, top.</summary>
    private static void AddHost(ReadOnlySpan<char> host, FeatureList features)
    {
        var start = FeatureHash.Start(FeatureGroup.Host);
        foreach (var part in host.SplitAny('.', '-'))
        {
            features.Add(FeatureHash.Append(start, host[part]));
        }
    }
}
