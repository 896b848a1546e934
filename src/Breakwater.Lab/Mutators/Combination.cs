namespace Breakwater.Lab.Mutators;

/// <summary>Several mutators one after the other, as a determined attacker would stack them.</summary>
// Each takes part at most once, so a text is cut at most once, to no less than 60 %. They work in the order of the
// list, which is an attacker's: first what the text says, then its words, its letters, and at last what nobody sees.
internal sealed class Combination(IReadOnlyList<Mutator> parts) : Mutator(
    "combination",
    "Applies three to five of the others one after the other, drawn by the seed.")
{
    private const int Fewest = 3;
    private const int Most = 5;

    public override bool Reaches(string text) => parts.Any(part => part.Reaches(text));

    private protected override string Apply(string text, SeededRandom random)
    {
        var reaching = parts.Where(part => part.Reaches(text)).ToArray();
        random.Shuffle<Mutator>(reaching);
        var drawn = reaching.Take(random.Between(Fewest, Most)).ToHashSet();
        var mutated = text;
        foreach (var part in parts.Where(drawn.Contains))
        {
            // Growth multiplies; a step that would break the promised bound is left out.
            var next = part.Mutate(mutated, random);
            mutated = next.Length <= MostUnits(text) ? next : mutated;
        }

        return mutated;
    }
}
