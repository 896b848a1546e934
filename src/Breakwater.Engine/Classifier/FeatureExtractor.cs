using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Lists the features of a message.</summary>
public static class FeatureExtractor
{
    /// <summary>Fills a list with the features of a message that has been understood so far; what it held is forgotten.</summary>
    public static void Extract(FoldedText text, MentionList mentions, Fingerprinter fingerprint, SignalList signals, FeatureList features)
    {
        features.Clear();
        TemplateFeatures.Add(fingerprint, features);
        WrittenFeatures.Add(text, features);
        SignalFeatures.Add(signals, mentions, text.Chars.Length, features);
        features.Seal();
    }
}
