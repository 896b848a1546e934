using System.Collections.Frozen;
using System.Runtime.Intrinsics;

namespace Breakwater.Engine.Text;

/// <summary>Digits and signs that stand for letters, and the letters that a skeleton makes one.</summary>
internal static class Leet
{
    /// <summary>Longer runs of digits are numbers whatever stands around them: 08452810075over18s.</summary>
    public const int MaxRun = 3;

    // i, l, 1, | and ! look alike in most typefaces, so a skeleton knows only i. 2 is left out: 2day and b2b are chat.
    private const string Pairs = "0o 1i 3e 4a 5s 6g 7t 8b 9g @a $s !i |i (c <c #h +t %x €e ¥y ¢c £i ×x";

    // Signs that stand between letters mostly because somebody forgot a space: they are letters only in a word with other leet.
    private const string WeakSigns = "!|(<#+%×";

    private static readonly char[] Letters = Table();

    // What a single digit counts: 4u, 7pm, 1st, 3g. Any other short word that opens with a digit is leet: 0n, 4nd, 7o.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = FrozenSet
        .Create("u", "p", "g", "h", "k", "m", "b", "x", "d", "w", "l", "c", "am", "pm", "st", "nd", "rd", "th", "hr", "hrs", "gb", "mb", "kb", "tb", "kg", "km", "mm", "cm", "ml", "yr", "yrs", "jt", "rb")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The letter that a digit or sign stands for, or NUL.</summary>
    public static char LetterOf(char c) => c < Letters.Length ? Letters[c] : '\0';

    /// <summary>Whether a sign needs other leet in the word to be read as a letter.</summary>
    public static bool IsWeak(char sign) => WeakSigns.Contains(sign, StringComparison.Ordinal);

    /// <summary>Whether these letters behind a single digit say what it counts.</summary>
    public static bool IsUnit(ReadOnlySpan<char> letters) => Units.Contains(letters);

    /// <summary>A letter as a skeleton knows it.</summary>
    public static char Merge(char letter) => letter == 'l' ? 'i' : letter;

    /// <summary>The same of sixteen letters.</summary>
    public static Vector256<ushort> Merge(Vector256<ushort> letters) =>
        letters - (Vector256.Equals(letters, Vector256.Create((ushort)'l')) & Vector256.Create((ushort)('l' - 'i')));

    private static char[] Table()
    {
        var table = new char['€' + 1];
        foreach (var pair in Pairs.Split(' '))
        {
            table[pair[0]] = pair[1];
        }

        return table;
    }
}
