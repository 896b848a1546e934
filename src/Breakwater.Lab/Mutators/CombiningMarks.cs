using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Marks are stacked on the letters, or one mark is set on many of them.</summary>
internal sealed class CombiningMarks() : ShareMutator(
    "combining-marks",
    "Puts combining marks on letters: stacks of them, one accent everywhere, words struck through or underlined.",
    leastPercent: 30,
    mostPercent: 100)
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';
    private const int TallestStack = 4;

    // Grave, acute, circumflex, tilde, diaeresis, ring, caron, dot below; overlays that strike out; lines above and
    // below.
    private const string Accents = "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0323";
    private const string Lines = "\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u0305\u033F";

    public override bool Reaches(string text) => AroundContacts.Any(text, HasLetter);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var one = random.Below(3) switch
        {
            0 => (char?)random.Pick<char>(Accents),
            1 => random.Pick<char>(Lines),
            _ => null,
        };
        return AroundContacts.Rewrite(text, random, (stretch, output) => Mark(stretch, one, share, output, random));
    }

    private static bool HasLetter(ReadOnlySpan<char> stretch)
    {
        foreach (var symbol in new Symbols(stretch))
        {
            if (Symbols.IsLetter(symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static void Mark(
        ReadOnlySpan<char> stretch, char? one, double share, StringBuilder output, SeededRandom random)
    {
        foreach (var symbol in new Symbols(stretch))
        {
            output.Append(symbol);
            if (!Symbols.IsLetter(symbol) || !random.Chance(share))
            {
                continue;
            }

            for (var marks = one is null ? random.Between(1, TallestStack) : 1; marks > 0; marks--)
            {
                output.Append(one ?? (char)random.Between(FirstMark, LastMark));
            }
        }
    }
}
