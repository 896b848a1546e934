using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>A dress for the letters A-Z, a-z and the digits, as fancy-text generators offer them.</summary>
internal sealed class LetterStyle
{
    private const string Latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    private readonly Dictionary<char, string> _dressed = [];

    private LetterStyle(string name) => Name = name;

    public string Name { get; }

    /// <summary>A style whose letters follow each other in Unicode; a 0 for the digits' start leaves digits as they
    /// are.</summary>
    // Letters that Unicode had before it got the mathematical alphabets are missing from their row: the exceptions.
    public static LetterStyle Row(string name, int upper, int lower, int digits = 0, string exceptions = "")
    {
        var style = new LetterStyle(name);
        for (var i = 0; i < Latin.Length; i++)
        {
            style._dressed[Latin[i]] = char.ConvertFromUtf32(i < 26 ? upper + i : lower + i - 26);
        }

        for (var i = 0; digits > 0 && i < Digits.Length; i++)
        {
            style._dressed[Digits[i]] = char.ConvertFromUtf32(digits + i);
        }

        for (var i = 0; i < exceptions.Length; i += 2)
        {
            style._dressed[exceptions[i]] = exceptions[i + 1].ToString();
        }

        return style;
    }

    /// <summary>A style given letter by letter, for letters that have no row of their own.</summary>
    public static LetterStyle Listed(string name, string plain, string dressed, string behindEach = "")
    {
        var style = new LetterStyle(name);
        var next = new Symbols(dressed);
        foreach (var unit in plain)
        {
            _ = next.MoveNext();
            style._dressed[unit] = next.Current.ToString() + behindEach;
        }

        return style;
    }


    public void Append(ReadOnlySpan<char> word, StringBuilder output)
    {
        foreach (var unit in word)
        {
            if (_dressed.TryGetValue(unit, out var dressed))
            {
                output.Append(dressed);
            }
            else
            {
                output.Append(unit);
            }
        }
    }
}
