using System.Globalization;

namespace Breakwater.Tables.Sources;

/// <summary>One row of UnicodeData.txt, as far as folding needs it.</summary>
/// <param name="Name">The name; empty for the members of a range.</param>
/// <param name="Category">General category, two letters.</param>
/// <param name="IsCompatibility">Whether the decomposition carries a tag such as &lt;font&gt;.</param>
/// <param name="Decomposition">The decomposition as written; empty if there is none.</param>
/// <param name="Digit">The value of a decimal digit (Nd), else null.</param>
/// <param name="Number">The value of anything numeric that is a whole number, else null.</param>
/// <param name="Upper">The simple upper case, else null.</param>
/// <param name="Lower">The simple lower case, else null.</param>
internal sealed record Character(
    string Name,
    string Category,
    bool IsCompatibility,
    int[] Decomposition,
    int? Digit,
    int? Number,
    int? Upper,
    int? Lower)
{
    public static readonly Character Unassigned = new("", "Cn", false, [], null, null, null, null);

    public static Character?[] ReadAll(string path)
    {
        var characters = new Character?[0x110000];
        var rangeStart = -1;
        foreach (var fields in File.ReadLines(path).Select(line => line.Split(';')))
        {
            var codePoint = PropertyFile.CodePoint(fields[0]);
            if (fields[1].EndsWith(", First>", StringComparison.Ordinal))
            {
                rangeStart = codePoint;
            }
            else if (rangeStart >= 0)
            {
                Array.Fill(characters, Parse(fields) with { Name = "" }, rangeStart, codePoint - rangeStart + 1);
                rangeStart = -1;
            }
            else
            {
                characters[codePoint] = Parse(fields);
            }
        }

        return characters;
    }

    private static Character Parse(string[] fields)
    {
        var isCompatibility = fields[5].StartsWith('<');
        var decomposition = isCompatibility ? fields[5].Split('>')[1] : fields[5];
        return new(
            fields[1],
            fields[2],
            isCompatibility,
            PropertyFile.CodePoints(decomposition),
            Whole(fields[6]),
            Whole(fields[8]),
            Case(fields[12]),
            Case(fields[13]));
    }

    private static int? Case(string field) => field.Length > 0 ? PropertyFile.CodePoint(field) : null;

    private static int? Whole(string field) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
