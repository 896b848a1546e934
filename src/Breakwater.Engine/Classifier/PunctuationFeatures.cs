using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of what stands around punctuation and digits: "£1", "!!", ": ".</summary>
internal static class PunctuationFeatures
{
    private const int Run = 3;

    public static void Add(FoldedText text, FeatureList features)
    {
        // A full-width comma is usual in Chinese and odd in English: each script has its own habits.
        var start = FeatureHash.Append(FeatureHash.Start(FeatureGroup.Punctuation), (uint)features.Script);
        var chars = text.Chars;
        for (var block = 0; block + Run <= chars.Length; block += CharBits.Window)
        {
            var odd = text.Bits.OddAt(block) | text.Bits.OddAt(block + 1) | text.Bits.OddAt(block + 2);
            for (var rest = odd & InsideOf(chars.Length - block - Run + 1); rest != 0; rest &= rest - 1)
            {
                var run = chars.Slice(block + BitOperations.TrailingZeroCount(rest), Run);
                var hash = FeatureHash.Append(FeatureHash.Append(start, run[0]), run[1]);
                features.Add(hash);
                features.Add(FeatureHash.Append(hash, run[2]));
            }
        }
    }

    private static ulong InsideOf(int count) => count >= CharBits.Window ? ulong.MaxValue : (1UL << count) - 1;
}
