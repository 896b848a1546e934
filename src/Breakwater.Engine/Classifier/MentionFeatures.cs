using Breakwater.Engine.Links;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of exactly where links, addresses and numbers lead.</summary>
internal static class MentionFeatures
{
    public static void Add(MentionList mentions, FeatureList features)
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
