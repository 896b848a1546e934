using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Lists the features of a message.</summary>
public static class FeatureExtractor
{
    /// <summary>Fills a list with the features of a message that has been understood so far; what it held is forgotten.</summary>
    /// <param name="written">The text as written.</param>
    /// <param name="text">The same text, folded.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="signals">Its signals.</param>
    /// <param name="features">The list.</param>
    public static void Extract(
        ReadOnlySpan<char> written, FoldedText text, MentionList mentions, Fingerprinter fingerprint, SignalList signals, FeatureList features)
    {
        features.Clear(text.DominantScript);
        TemplateFeatures.Add(fingerprint, features);
        PunctuationFeatures.Add(text, features);
        WordFeatures.Add(text, features);
        MeasureFeatures.Add(written, text, features);
        SignalFeatures.Add(signals, text.Chars.Length, features);
        MentionFeatures.Add(mentions, features);
        features.Seal();
    }
}
