using System.Reflection;
using System.Text;

namespace Breakwater.Tables.Sources;

/// <summary>Our own small lists: the .txt files beside the project, <c>#</c> begins a comment.</summary>
internal static class Handmade
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            // A lone # in the data would be read as a comment: no list needs one.
            var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                yield return words;
            }
        }
    }

    /// <summary>Rows of <c>TARGET CHARACTERS…</c>: every character after the first word becomes the first word.</summary>
    public static Dictionary<int, int[]> Mapping(string name)
    {
        var mapping = new Dictionary<int, int[]>();
        foreach (var row in Rows(name))
        {
            var target = CodePoints(row[0]);
            foreach (var source in row.Skip(1).SelectMany(CodePoints))
            {
                mapping.Add(source, target);
            }
        }

        return mapping;
    }

    public static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];
}
