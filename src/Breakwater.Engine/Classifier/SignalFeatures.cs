using System.Numerics;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of what was noticed: each signal, and what it is combined with.</summary>
internal static class SignalFeatures
{
    // The signals whose company matters: a price alone is chat, with a link and a discount it is an offer.
    private const ulong Telling =
        1UL << (int)SignalId.Link | 1UL << (int)SignalId.LinkBrandOwned | 1UL << (int)SignalId.ContactEmail | 1UL << (int)SignalId.ContactPhone
        | 1UL << (int)SignalId.ContactShortCode | 1UL << (int)SignalId.ContactHandle | 1UL << (int)SignalId.MoneyPrice
        | 1UL << (int)SignalId.MoneyDiscount | 1UL << (int)SignalId.NoticeOneTimeCode | 1UL << (int)SignalId.NoticeTransaction | 1UL << (int)SignalId.ContactKeyword;

    /// <summary>What a signal by itself adds to the log-odds of a message.</summary>
    public static double WeightOf(in Signal signal, FeatureList features, SpamModel model) =>
        model.LogOddsOf(HashOf(signal.Id), features)
        + (features.Script == Script.Latin ? 0 : model.LogOddsOf(features.HashWithScript(HashOf(signal.Id)), features))
        + model.LogOddsOf(HashOf(signal), features);

    public static void Add(SignalList signals, int length, FeatureList features)
    {
        foreach (ref readonly var signal in signals.All)
        {
            features.AddWithScript(HashOf(signal.Id));
            features.Add(HashOf(signal));
        }

        var telling = signals.Mask & Telling;
        var company = FeatureHash.Append(FeatureHash.Start(FeatureGroup.Company), (uint)(telling ^ ((telling >> 32) * 31)));
        features.AddWithScript(company);
        features.Add(FeatureHash.Append(company, 1 + (uint)BitOperations.Log2((uint)length + 1)));
    }

    private static uint HashOf(SignalId id) => FeatureHash.Append(FeatureHash.Start(FeatureGroup.Signal), (uint)id);

    private static uint HashOf(in Signal signal) => FeatureHash.Append(HashOf(signal.Id), 1 + (uint)BitOperations.Log2((uint)signal.Count));
}
