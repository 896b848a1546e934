using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of single words that the template does not tell: loud ones, exact numbers, emoji.</summary>
internal static class WordFeatures
{
    private const int MinExactDigits = 4;

    public static void Add(FoldedText text, FeatureList features)
    {
        foreach (ref readonly var word in text.Words)
        {
            if (!word.Is(WordTraits.Capitals | WordTraits.Digits | WordTraits.Emoji))
            {
                continue;
            }

            if (word.Is(WordTraits.Capitals))
            {
                features.Add(FeatureHash.Append(FeatureHash.Start(FeatureGroup.Capitals), text.SkeletonOf(word)));
            }

            if (word.Is(WordTraits.Emoji))
            {
                features.Add(FeatureHash.Append(FeatureHash.Start(FeatureGroup.Emoji), text.CharsOf(word)));
            }
            else if (word.Is(WordTraits.Digits) && word.Span.Length >= MinExactDigits)
            {
                features.Add(FeatureHash.Append(FeatureHash.Start(FeatureGroup.Number), text.CharsOf(word)));
            }
        }
    }
}
