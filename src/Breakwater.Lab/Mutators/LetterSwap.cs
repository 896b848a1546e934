using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Exchanges single letters, each with the same chance, for substitutes from a table.</summary>
internal static class LetterSwap
{
    public static string Apply(string text, SubstitutionTable table, double share, SeededRandom random) =>
        AroundContacts.Rewrite(text, random, (stretch, output) => Append(stretch, table, share, output, random));

    // No entry of a table is half a surrogate pair, so units may be walked one by one.
    private static void Append(
        ReadOnlySpan<char> stretch, SubstitutionTable table, double share, StringBuilder output, SeededRandom random)
    {
        foreach (var unit in stretch)
        {
            var substitutes = table.Of(unit);
            if (!substitutes.IsEmpty && random.Chance(share))
            {
                output.Append(random.Pick(substitutes));
            }
            else
            {
                output.Append(unit);
            }
        }
    }
}
