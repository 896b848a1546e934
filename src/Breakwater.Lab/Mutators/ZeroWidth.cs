using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Characters that nobody sees are put between the letters.</summary>
internal sealed class ZeroWidth() : ShareMutator(
    "zero-width",
    "Puts invisible characters between letters: zero-width spaces and joiners, soft hyphens, variation selectors.",
    leastPercent: 15,
    mostPercent: 100)
{
    // Zero-width space, non-joiner, joiner, word joiner, soft hyphen, byte-order mark, grapheme joiner; the invisible
    // operators of mathematics; the variation selectors.
    public const string Invisible =
        "\u200B\u200C\u200D\u2060\u00AD\uFEFF\u034F\u2061\u2062\u2063\u2064" +
        "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F";

    private const double OneKind = 0.6;

    public override bool Reaches(string text) => AroundContacts.Any(text, Symbols.HaveNeighbours);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var kind = random.Pick<char>(Invisible);
        var palette = random.Chance(OneKind) ? kind.ToString() : Invisible;
        return AroundContacts.Rewrite(
            text, random, (stretch, output) => Insert(stretch, palette, share, output, random));
    }

    private static void Insert(
        ReadOnlySpan<char> stretch, string palette, double share, StringBuilder output, SeededRandom random)
    {
        for (var symbols = new Symbols(stretch); symbols.MoveNext();)
        {
            output.Append(symbols.Current);
            if (symbols.IsBetweenLetters && random.Chance(share))
            {
                output.Append(random.Pick<char>(palette));
            }
        }
    }
}
