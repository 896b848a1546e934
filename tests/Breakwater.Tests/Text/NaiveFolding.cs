using System.Globalization;
using System.Text.RegularExpressions;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Text;

/// <summary>The slow, obvious model of folding: the table as a dictionary of strings, one code point after the other.</summary>
internal static class NaiveFolding
{
    private const int MaxSigns = 3;

    private static readonly Dictionary<int, (string? Target, string Trick)> Table = Load();

    /// <summary>Folds a text; what a right-to-left override turns round is turned back.</summary>
    public static string Fold(string text)
    {
        var folded = "";
        var signs = 0;
        foreach (var part in Regex.Split(text, "(\u202E[^\u202E\u202C]*)"))
        {
            var plain = FoldForwards(part, ref signs);
            folded += part.StartsWith('\u202E') ? string.Concat(plain.EnumerateRunes().Reverse()) : plain;
        }

        return folded;
    }

    private static string FoldForwards(string text, ref int signs)
    {
        var folded = "";
        foreach (var rune in text.EnumerateRunes())
        {
            var (target, trick) = Table.GetValueOrDefault(rune.Value, (rune.ToString(), "-"));
            signs = target == "" ? signs : trick == "MarkStack" ? signs + 1 : 0;
            folded += signs > MaxSigns ? "" : target;
        }

        return folded;
    }

    public static IEnumerable<int> CodePoints => Table.Keys;

    private static Dictionary<int, (string? Target, string Trick)> Load()
    {
        var table = new Dictionary<int, (string?, string)>();
        foreach (var line in Sources.LinesOf("src/Breakwater.Engine/Text/folding.tsv").Where(line => !line.StartsWith('#')))
        {
            var columns = line.Split('\t');
            var range = columns[0].Split("..").Select(Hex).ToArray();
            for (var point = range[0]; point <= range[^1]; point++)
            {
                table[point] = (Target(columns[4], point), columns[3]);
            }
        }

        return table;
    }

    private static string Target(string column, int point) => column switch
    {
        "=" => char.ConvertFromUtf32(point),
        "-" => "",
        _ => string.Concat(column.Split(' ').Select(part => char.ConvertFromUtf32(Hex(part)))),
    };

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
