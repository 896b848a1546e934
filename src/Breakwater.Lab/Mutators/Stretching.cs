using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>One letter of a word is drawn out.</summary>
internal sealed class Stretching() : ShareMutator(
    "stretched",
    "Repeats a letter of a word: freeeee, winnnner.",
    leastPercent: 20,
    mostPercent: 90)
{
    private const int FewestMore = 2;
    private const int MostMore = 6;
    private const double LastLetter = 0.5;
    private const char Tatweel = '\u0640';

    public override bool Reaches(string text) => AroundContacts.Any(text, HasElastic);

    private protected override string Apply(string text, double share, SeededRandom random) =>
        AroundContacts.Rewrite(text, random, (stretch, output) => Stretch(stretch, share, output, random));

    // Chinese doubles characters to change the meaning, and the marks of Indian scripts would come apart.
    private static bool IsElastic(char unit) =>
        char.IsLetter(unit) &&
        (unit < '\u0700' || Scripts.IsThai(unit) || Scripts.IsKana(unit) || Scripts.IsHangul(unit));

    private static bool HasElastic(ReadOnlySpan<char> stretch)
    {
        foreach (var unit in stretch)
        {
            if (IsElastic(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static void Stretch(ReadOnlySpan<char> stretch, double share, StringBuilder output, SeededRandom random)
    {
        for (int i = 0, end; i < stretch.Length; i = end)
        {
            for (end = i; end < stretch.Length && IsElastic(stretch[end]); end++)
            {
            }

            if (end == i)
            {
                output.Append(stretch[end++]);
                continue;
            }

            var word = stretch[i..end];
            var drawn = random.Chance(LastLetter) ? word.Length - 1 : random.Below(word.Length);
            var more = random.Chance(share) ? random.Between(FewestMore, MostMore) : 0;
            // Arabic letters join; typists draw out the line between two of them instead of repeating one.
            var joined = Scripts.IsArabic(word[drawn]) && drawn + 1 < word.Length;
            output.Append(word[..(drawn + 1)]).Append(joined ? Tatweel : word[drawn], more).Append(word[(drawn + 1)..]);
        }
    }
}
