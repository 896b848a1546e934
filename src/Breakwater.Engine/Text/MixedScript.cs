using System.Numerics;
using System.Text;

namespace Breakwater.Engine.Text;

/// <summary>Finds letters of a foreign script inside a word, such as a Cyrillic о in a Latin word.</summary>
internal static class MixedScript
{
    private const uint LookAlikes = (1u << (int)Script.Latin) | (1u << (int)Script.Greek) | (1u << (int)Script.Cyrillic)
        | (1u << (int)Script.Armenian) | (1u << (int)Script.Cherokee) | (1u << (int)Script.Other);

    private static readonly FoldingTable Table = FoldingTable.Shipped;

    /// <summary>Whether a text with letters of these scripts, one bit for each, can have such words.</summary>
    public static bool MayOccur(uint scripts) => BitOperations.PopCount(scripts & LookAlikes) > 1;

    /// <summary>How many letters of a word are of another script than most of it; 0 when all belong together.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="origins">Where the word's characters come from.</param>
    public static int CountForeign(ReadOnlySpan<char> text, ReadOnlySpan<int> origins)
    {
        Span<int> letters = stackalloc int[32];
        letters.Clear();
        var total = 0;
        var before = -1;
        foreach (var origin in origins)
        {
            if (origin == before)
            {
                continue;
            }

            before = origin;
            Rune.DecodeFromUtf16(text[origin..], out var rune, out _);
            var entry = Table[rune.Value];
            if (entry.Class == CharClass.Letter && LooksLikeOthers(entry.Script))
            {
                letters[(int)entry.Script]++;
                total++;
            }
        }

        var most = 0;
        foreach (var count in letters)
        {
            most = Math.Max(most, count);
        }

        return total - most;
    }

    // Hangul, Arabic and their like share no shapes with Latin: a brand name beside them is no disguise.
    private static bool LooksLikeOthers(Script script) => (LookAlikes >> (int)script & 1) != 0;
}
