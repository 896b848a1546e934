namespace Breakwater.Lab.Mutators;

/// <summary>The spam hides in ordinary chat of its own language.</summary>
internal sealed class Embedding() : Mutator(
    "embedding",
    "Puts small talk before and behind the text, in the text's own language.")
{
    private static readonly string[] Joints = [" ", "\n", "\n\n", " ... "];

    public override bool Reaches(string text) => text.Length > 0;

    private protected override string Apply(string text, SeededRandom random)
    {
        var book = Phrasebooks.For(text);
        var joint = random.Pick<string>(Joints);
        var before = Draw(book.Openings, random.Between(0, 2), random);
        var behind = Draw(book.Closings, random.Between(before.Length == 0 ? 1 : 0, 3), random);
        return string.Join(joint, [.. before, text, .. behind]);
    }

    private static string[] Draw(string[] sentences, int count, SeededRandom random)
    {
        var drawn = sentences.ToArray();
        random.Shuffle<string>(drawn);
        return drawn[..count];
    }
}
