using System.Globalization;

namespace Breakwater.Tables.Sources;

/// <summary>The common form of the Unicode Character Database: <c>FIRST[..LAST] ; FIELD ; FIELD # comment</c>.</summary>
internal static class PropertyFile
{
    /// <summary>Versions stand in the opening comment, which is never longer than this.</summary>
    private const int OpeningLines = 12;

    public readonly record struct Row(int First, int Last, string[] Fields);

    public static IEnumerable<Row> Rows(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var data = line.Split('#')[0].Trim();
            if (data.Length > 0)
            {
                var fields = data.Split(';', StringSplitOptions.TrimEntries);
                var range = fields[0].Split("..");
                yield return new(CodePoint(range[0]), CodePoint(range[^1]), fields[1..]);
            }
        }
    }

    /// <summary>Stops if the file is of another version: another version means another table.</summary>
    public static void RequireVersion(string path, params string[] oneOf)
    {
        var opening = File.ReadLines(path).Take(OpeningLines).ToList();
        if (!oneOf.Any(version => opening.Any(line => line.Contains(version, StringComparison.Ordinal))))
        {
            throw new InvalidDataException($"{path}: expected {string.Join(" or ", oneOf)} in its opening comment");
        }
    }

    public static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static int[] CodePoints(string spaced) =>
        [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CodePoint)];
}
