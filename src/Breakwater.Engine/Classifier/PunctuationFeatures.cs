using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of what stands around punctuation and digits: "£1", "!!", ": ".</summary>
internal static class PunctuationFeatures
{
    public static void Add(FoldedText text, FeatureList features)
    {
        var chars = text.Chars;
        var classes = text.Classes;

        // A full-width comma is usual in Chinese and odd in English: each script has its own habits.
        var start = FeatureHash.Append(FeatureHash.Start(FeatureGroup.Punctuation), (uint)features.Script);
        for (var at = 0; at + 2 < chars.Length; at++)
        {
            if (IsPlain(classes[at]) && IsPlain(classes[at + 1]) && IsPlain(classes[at + 2]))
            {
                continue;
            }

            var hash = FeatureHash.Append(FeatureHash.Append(start, chars[at]), chars[at + 1]);
            features.Add(hash);
            features.Add(FeatureHash.Append(hash, chars[at + 2]));
        }
    }

    private static bool IsPlain(CharClass charClass) =>
        charClass is CharClass.Letter or CharClass.Space or CharClass.Ideograph or CharClass.Unspaced;
}
