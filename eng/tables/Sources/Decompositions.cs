using System.Text.RegularExpressions;

namespace Breakwater.Tables.Sources;

/// <summary>How Han characters are put together of two parts, by cjk-decomp: <c>信:a(亻,言)</c>.</summary>
internal sealed partial class Decompositions
{
    private readonly Dictionary<string, Composition> _compositions = [];

    private Decompositions(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            // A part with a number instead of a character has no code point; it takes more than two UTF-16 units.
            if (Row().Match(line) is { Success: true } row)
            {
                var layout = row.Groups["layout"].Value[0] switch
                {
                    'a' => Layout.Across,
                    'd' => Layout.Down,
                    's' => Layout.Around,
                    _ => Layout.Other,
                };
                _compositions[row.Groups["whole"].Value] =
                    new(layout, row.Groups["first"].Value, row.Groups["second"].Value);
            }
        }
    }

    /// <summary>Where the second part lies, seen from the first.</summary>
    public enum Layout
    {
        Other,
        Across,
        Down,
        Around,
    }

    public sealed record Composition(Layout Layout, string First, string Second);

    public static Decompositions Read(string path) => new(path);

    /// <summary>The two parts of a character, or null if it has not just two that are characters themselves.</summary>
    public Composition? Of(string character) => _compositions.GetValueOrDefault(character);

    [GeneratedRegex(@"^(?<whole>\D{1,2}):(?<layout>[a-z])[a-z0-9/]*\((?<first>[^\d,)]{1,2}),(?<second>[^\d,)]{1,2})\)$")]
    private static partial Regex Row();
}
