using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Characters that steer the direction of text surround words, some of which are written backwards within
/// them.</summary>
internal sealed class BidiControls() : ShareMutator(
    "bidi",
    "Wraps words in direction controls, or writes them backwards under an override so that they show forwards.",
    leastPercent: 20,
    mostPercent: 100)
{
    private const char Override = '\u202E';
    private const char EndOfOverride = '\u202C';
    private const double Backwards = 0.5;

    // Isolates (left-to-right, first strong), an embedding, an override and a bare mark, none of which changes how a
    // word of a left-to-right script is shown.
    private static readonly (string Open, string Close)[] Wraps =
    [
        ("\u2066", "\u2069"), ("\u2068", "\u2069"), ("\u202A", "\u202C"), ("\u202D", "\u202C"),
        ("\u200E", ""), ("", "\u200E"),
    ];

    // Hebrew and Arabic get their own mark and no more: a text all of whose words are isolated would run from left to
    // right.
    private static readonly (string Open, string Close) RightToLeft = ("", "\u200F");

    public override bool Reaches(string text) =>
        AroundContacts.Any(text, stretch => Words.GapAtStart(stretch) < stretch.Length);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var (open, close) = random.Pick<(string, string)>(Wraps);
        var backwards = random.Chance(Backwards);
        return AroundContacts.Rewrite(text, random, (stretch, output) =>
        {
            while (!stretch.IsEmpty)
            {
                var (gap, word) = NextWord(stretch);
                output.Append(stretch[..gap]);
                Wrap(stretch.Slice(gap, word), word > 0 && random.Chance(share), backwards, (open, close), output);
                stretch = stretch[(gap + word)..];
            }
        });
    }

    private static (int Gap, int Word) NextWord(ReadOnlySpan<char> stretch)
    {
        var gap = Words.GapAtStart(stretch);
        return (gap, Words.LengthAtStart(stretch[gap..]));
    }

    private static void Wrap(
        ReadOnlySpan<char> word, bool wrapped, bool backwards, (string Open, string Close) wrap, StringBuilder output)
    {
        if (!wrapped)
        {
            output.Append(word);
        }
        else if (backwards && IsReversible(word))
        {
            output.Append(Override);
            for (var i = word.Length - 1; i >= 0; i--)
            {
                output.Append(word[i]);
            }

            output.Append(EndOfOverride);
        }
        else
        {
            var (open, close) = Scripts.IsHebrew(word[0]) || Scripts.IsArabic(word[0]) ? RightToLeft : wrap;
            output.Append(open).Append(word).Append(close);
        }
    }

    // Letters that stand alone: no marks that would move to another letter, no joining scripts, no surrogate pairs.
    private static bool IsReversible(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (!Scripts.IsLatin(unit) && !Scripts.IsCyrillic(unit) && !Scripts.IsHan(unit))
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}
