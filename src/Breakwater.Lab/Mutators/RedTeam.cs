namespace Breakwater.Lab.Mutators;

/// <summary>All mutators, in the order in which an attacker would apply them.</summary>
public static class RedTeam
{
    private static readonly Mutator[] Parts =
    [
        // What the text says.
        new Slots(), new WordSwaps(), new Truncation(), new Embedding(),

        // How it is typed.
        new EmojiNoise(), new CasePunctuation(), new Stretching(), new Leet(),

        // Which letters stand for its letters.
        new Homoglyphs(), new ChineseDisguise(), new ExoticLetters(), new WideLetters(),

        // What stands between them and upon them.
        new Spacing(), new CombiningMarks(), new ZeroWidth(), new BidiControls(),
    ];

    /// <summary>Every mutator once, the combination last.</summary>
    public static IReadOnlyList<Mutator> All { get; } = [.. Parts, new Combination(Parts)];

    /// <summary>The mutator of a name, or null where there is none.</summary>
    public static Mutator? Find(string name) =>
        All.FirstOrDefault(mutator => string.Equals(mutator.Name, name, StringComparison.Ordinal));
}
