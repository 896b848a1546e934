namespace Breakwater.Lab.Mutators;

/// <summary>A share of the letters becomes letters of other scripts that look like them.</summary>
internal sealed class Homoglyphs() : ShareMutator(
    "homoglyph",
    "Exchanges letters for look-alikes: Cyrillic for Latin, Latin for Cyrillic, variant Chinese characters.",
    leastPercent: 20,
    mostPercent: 100)
{
    public override bool Reaches(string text) => AroundContacts.Any(text, HomoglyphTable.Close.KnowsAny);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var table = random.Chance(0.5) ? HomoglyphTable.Close : HomoglyphTable.Any;
        return LetterSwap.Apply(text, table, share, random);
    }
}
