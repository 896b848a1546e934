using System.Numerics;
using System.Runtime.InteropServices;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>How many characters of each kind a folded text has.</summary>
internal readonly record struct CharMix(
    int Letters, int Digits, int Punctuation, int Questions, int Exclamations, int Apostrophes, int Dots, int Commas)
{
    public static CharMix Of(FoldedText text)
    {
        var classes = text.Classes;
        var chars = text.Chars;
        int letters = 0, digits = 0, punctuation = 0, questions = 0, exclamations = 0, apostrophes = 0, dots = 0, commas = 0;
        for (var at = 0; at < classes.Length; at++)
        {
            var charClass = classes[at];
            letters += charClass == CharClass.Letter ? 1 : 0;
            digits += charClass == CharClass.Digit ? 1 : 0;
            if (charClass == CharClass.Punctuation)
            {
                punctuation++;
                questions += chars[at] == '?' ? 1 : 0;
                exclamations += chars[at] == '!' ? 1 : 0;
                apostrophes += chars[at] == '\'' ? 1 : 0;
                dots += chars[at] == '.' ? 1 : 0;
                commas += chars[at] == ',' ? 1 : 0;
            }
        }

        return new CharMix(letters, digits, punctuation, questions, exclamations, apostrophes, dots, commas);
    }

    /// <summary>Capital letters of ASCII as written.</summary>
    public static int CountUpper(ReadOnlySpan<char> written)
    {
        var units = MemoryMarshal.Cast<char, ushort>(written);
        var count = 0;
        while (units.Length >= Vector<ushort>.Count)
        {
            var letters = new Vector<ushort>(units) - new Vector<ushort>('A');
            count -= Vector.Sum(Vector.As<ushort, short>(Vector.LessThan(letters, new Vector<ushort>(26))));
            units = units[Vector<ushort>.Count..];
        }

        foreach (var unit in units)
        {
            count += (uint)(unit - 'A') < 26 ? 1 : 0;
        }

        return count;
    }
}
