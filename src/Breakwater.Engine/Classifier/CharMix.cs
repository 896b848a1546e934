using System.Numerics;
using System.Runtime.InteropServices;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>How many characters of each kind a text has.</summary>
internal readonly record struct CharMix(
    int Letters, int Digits, int Punctuation, int Questions, int Exclamations, int Apostrophes, int Dots, int Commas)
{
    public static CharMix Of(FoldedText text)
    {
        var classes = MemoryMarshal.Cast<CharClass, byte>(text.Classes);
        var chars = text.Chars;
        return new CharMix(
            classes.Count((byte)CharClass.Letter), classes.Count((byte)CharClass.Digit), classes.Count((byte)CharClass.Punctuation),
            chars.Count('?'), chars.Count('!'), chars.Count('\''), chars.Count('.'), chars.Count(','));
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
