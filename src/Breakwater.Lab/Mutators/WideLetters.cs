using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Latin letters and digits become as wide as Chinese characters.</summary>
internal sealed class WideLetters() : ShareMutator(
    "wide",
    "Writes Latin letters and digits full-width, in all words or in some.",
    leastPercent: 40,
    mostPercent: 130)
{
    private const int ToWide = 0xFF01 - '!';
    private const double SpacesToo = 0.3;

    public override bool Reaches(string text) => AroundContacts.Any(text, HasPlain);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var space = random.Chance(SpacesToo) ? '\u3000' : ' ';
        return AroundContacts.Rewrite(text, random, (stretch, output) => Widen(stretch, share, space, output, random));
    }

    private static bool HasPlain(ReadOnlySpan<char> stretch)
    {
        foreach (var unit in stretch)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                return true;
            }
        }

        return false;
    }

    // Word by word: nobody changes the width of a letter within a word, since the gap would show.
    private static void Widen(
        ReadOnlySpan<char> stretch, double share, char space, StringBuilder output, SeededRandom random)
    {
        var (within, wide) = (false, false);
        foreach (var unit in stretch)
        {
            var plain = char.IsAsciiLetterOrDigit(unit);
            wide = plain && (within ? wide : random.Chance(share));
            within = plain;
            output.Append(wide ? (char)(unit + ToWide) : unit == ' ' ? space : unit);
        }
    }
}
