using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of the text as a whole: its length and mix, how it begins and ends.</summary>
internal static class MeasureFeatures
{
    public static void Add(ReadOnlySpan<char> written, FoldedText text, FeatureList features)
    {
        var mix = CharMix.Of(text);
        var words = WordMix.Of(written, text);
        var length = text.Chars.Length;
        var upper = CharMix.CountUpper(written);
        Span<uint> values =
        [
            Scale(length), Scale(mix.Digits), Scale(mix.Punctuation), Scale(words.Loud),
            Share(mix.Digits, length), Share(words.Loud, words.All), Share(mix.Letters, words.All * 16),
            (Scale(length) * 64) + Scale(mix.Digits), Share(mix.Punctuation, length),
            Share(upper, mix.Letters), Share(words.Capitalised, words.All),
            Scale(mix.Questions), Scale(mix.Exclamations), Scale(mix.Apostrophes), Scale(mix.Dots), Scale(mix.Commas),
            length == 0 ? 0 : (uint)text.Classes[0] + 1, length == 0 ? 0 : (uint)text.Classes[length - 1] + 1,
        ];

        var start = FeatureHash.Start(FeatureGroup.Measure);
        for (var measure = 0; measure < values.Length; measure++)
        {
            features.AddWithScript(FeatureHash.Append(FeatureHash.Append(start, (uint)measure), values[measure]));
        }
    }

    // Half steps of the binary logarithm.
    private static uint Scale(int count)
    {
        var octave = BitOperations.Log2((uint)count + 1);
        return (uint)(octave * 2) + (uint)(((count + 1) >> Math.Max(octave - 1, 0)) & 1);
    }

    // Sixteenths, up to twice the whole.
    private static uint Share(int part, int whole) => whole == 0 ? 99 : (uint)Math.Min(16L * part / whole, 32);
}
