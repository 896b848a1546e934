using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of how a text is written: its punctuation, loud words, exact numbers, emoji, length and mix.</summary>
internal static class WrittenFeatures
{
    private const int MinExactDigits = 4;

    public static void Add(FoldedText text, FeatureList features)
    {
        AddPunctuation(text, features);
        AddWords(text, features);
        AddMeasures(text, features);
    }

    /// <summary>What stands around punctuation and digits: "£1", "!!", ": ".</summary>
    private static void AddPunctuation(FoldedText text, FeatureList features)
    {
        var chars = text.Chars;
        var classes = text.Classes;
        var start = FeatureHash.Start(FeatureGroup.RawGram);
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

    private static void AddWords(FoldedText text, FeatureList features)
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

    private static void AddMeasures(FoldedText text, FeatureList features)
    {
        int digits = 0, punctuation = 0, letters = 0, capitals = 0;
        foreach (var charClass in text.Classes)
        {
            digits += charClass == CharClass.Digit ? 1 : 0;
            punctuation += charClass == CharClass.Punctuation ? 1 : 0;
            letters += charClass == CharClass.Letter ? 1 : 0;
        }

        foreach (ref readonly var word in text.Words)
        {
            capitals += word.Is(WordTraits.Capitals) ? 1 : 0;
        }

        var length = text.Chars.Length;
        AddMeasure(features, 1, Scale(length));
        AddMeasure(features, 2, Scale(digits));
        AddMeasure(features, 3, Scale(punctuation));
        AddMeasure(features, 4, Scale(capitals));
        AddMeasure(features, 5, Share(digits, length));
        AddMeasure(features, 6, Share(capitals, text.Words.Length));
        AddMeasure(features, 7, Share(letters, text.Words.Length * 16));
        AddMeasure(features, 8, (Scale(length) * 64) + Scale(digits));
        AddMeasure(features, 9, Share(punctuation, length));
    }

    // Half steps of the binary logarithm.
    private static uint Scale(int count)
    {
        var octave = BitOperations.Log2((uint)count + 1);
        return (uint)(octave * 2) + (uint)(((count + 1) >> Math.Max(octave - 1, 0)) & 1);
    }

    // Sixteenths.
    private static uint Share(int part, int whole) => whole == 0 ? 99 : (uint)Math.Min(16L * part / whole, 32);

    private static void AddMeasure(FeatureList features, uint kind, uint value) =>
        features.Add(FeatureHash.Append(FeatureHash.Append(FeatureHash.Start(FeatureGroup.Measure), kind), value));

    private static bool IsPlain(CharClass charClass) =>
        charClass is CharClass.Letter or CharClass.Space or CharClass.Ideograph or CharClass.Unspaced;
}
