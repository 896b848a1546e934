using Breakwater.Engine.Fingerprints;

namespace Breakwater.Engine.Classifier;

/// <summary>Features of the wording: words and slots, neighbouring pairs of them, and runs of 3, 4 and 5 characters.</summary>
/// <remarks>Words and pairs are of the template, which other digits, links or names do not change; runs are of the letters themselves,
/// numbers and links included. Neither has spaces, so letters set apart change nothing.</remarks>
internal static class TemplateFeatures
{
    public static void Add(Fingerprinter fingerprint, FeatureList features)
    {
        AddTokens(fingerprint.Template, fingerprint.TokenEnds, features);
        features.AddGrams(FeatureGroup.Gram, fingerprint.Letters);
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
}
