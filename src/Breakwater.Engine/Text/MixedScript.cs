using System.Text;

namespace Breakwater.Engine.Text;

/// <summary>Finds letters of a foreign script inside a word, such as a Cyrillic о in a Latin word.</summary>
internal static class MixedScript
{
    private static readonly FoldingTable Table = FoldingTable.Shipped;

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
    private static bool LooksLikeOthers(Script script) =>
        script is Script.Latin or Script.Greek or Script.Cyrillic or Script.Armenian or Script.Cherokee or Script.Other;
}
