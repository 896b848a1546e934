namespace Breakwater.Tests.Lab.Mutators;

/// <summary>The hash of what each mutator makes of the corpus under twenty seeds: a change here changes every figure
/// that was ever measured under attack.</summary>
internal static class PinnedOutputs
{
    public static readonly Dictionary<string, string> Hashes = new(StringComparer.Ordinal)
    {
        ["bidi"] = "a9343b09151385b5",
        ["case-punctuation"] = "f8dc613fa22266b8",
        ["chinese"] = "e923d40f47d40881",
        ["combination"] = "229c9334e004ff30",
        ["combining-marks"] = "852626b2bde83197",
        ["embedding"] = "bbca95dcd20f1d03",
        ["emoji-noise"] = "5e546e29796c645b",
        ["exotic-letters"] = "44522bb55c51481c",
        ["homoglyph"] = "f61b3aa466cad4f2",
        ["leet"] = "5d08acf24de31361",
        ["slots"] = "a131f5b25334fe11",
        ["spacing"] = "a71bfc51da43f47b",
        ["stretched"] = "6cb7cbaaeb278253",
        ["truncation"] = "2144e38b6e19e850",
        ["wide"] = "962ca0072aa34d44",
        ["word-swaps"] = "ab27f38bb3ecada9",
        ["zero-width"] = "9aba1c6d11fec273",
    };
}
