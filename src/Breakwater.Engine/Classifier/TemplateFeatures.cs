using Breakwater.Engine.Fingerprints;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of the wording: words and slots, neighbouring pairs of them, and runs of 3, 4 and 5 characters.</summary>
/// <remarks>A template has no spaces and no varying parts, so neither spaced-out letters nor other digits, links or names change these.</remarks>
internal static class TemplateFeatures
{
    private const int LongestGram = 5;
    private const int GramsAtOnce = 3;

    public static void Add(Fingerprinter fingerprint, FeatureList features)
    {
        AddTokens(fingerprint.Template, fingerprint.TokenEnds, features);
        AddGrams(fingerprint.Template, features);
    }

    private static void AddTokens(ReadOnlySpan<char> template, ReadOnlySpan<int> ends, FeatureList features)
    {
        var hashes = features.Append(2 * ends.Length);
        var before = FeatureHash.Start(FeatureGroup.WordPair);
        var start = 0;
        for (var token = 0; token < ends.Length; token++)
        {
            var hash = FeatureHash.Append(FeatureHash.Start(FeatureGroup.Word), template[start..ends[token]]);
            hashes[2 * token] = hash;
            hashes[(2 * token) + 1] = FeatureHash.Append(before, hash);
            before = hash ^ FeatureHash.Start(FeatureGroup.WordPair);
            start = ends[token];
        }
    }

    private static void AddGrams(ReadOnlySpan<char> template, FeatureList features)
    {
        if (template.Length < LongestGram)
        {
            return;
        }

        var start = FeatureHash.Start(FeatureGroup.Gram);
        var hashes = features.Append((template.Length - LongestGram + 1) * GramsAtOnce);
        for (var at = 0; at + LongestGram <= template.Length; at++)
        {
            var gram = template.Slice(at, LongestGram);
            var three = FeatureHash.Append(FeatureHash.Append(FeatureHash.Append(start, gram[0]), gram[1]), gram[2]);
            var four = FeatureHash.Append(three, gram[3]);
            hashes[at * GramsAtOnce] = three;
            hashes[(at * GramsAtOnce) + 1] = four;
            hashes[(at * GramsAtOnce) + 2] = FeatureHash.Append(four, gram[4]);
        }
    }
}
