namespace Breakwater.Lab.Mutators;

/// <summary>What may stand in for a character or a word: one line an entry, the original first, then its
/// substitutes.</summary>
internal sealed class SubstitutionTable
{
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _substitutes;

    /// <summary>Reads a table; entries that occur twice are joined.</summary>
    public SubstitutionTable(params ReadOnlySpan<string> tables)
    {
        var entries = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            // A checkout may have turned the ends of the lines into another kind.
            foreach (var line in table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                entries[words[0]] = [.. entries.GetValueOrDefault(words[0], []), .. words[1..]];
                LongestOriginal = Math.Max(LongestOriginal, words[0].Length);
            }
        }

        Originals = [.. entries.Keys];
        _substitutes = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of units of the longest original.</summary>
    public int LongestOriginal { get; }

    /// <summary>All originals, in the order of the table.</summary>
    public IReadOnlyList<string> Originals { get; }

    public ReadOnlySpan<string> Of(scoped ReadOnlySpan<char> original) =>
        _substitutes.TryGetValue(original, out var substitutes) ? substitutes : [];

    public ReadOnlySpan<string> Of(char original) => Of([original]);

    /// <summary>The length of the longest original that the text begins with, 0 where it begins with none.</summary>
    public int LongestAtStart(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestOriginal, text.Length); length > 0; length--)
        {
            if (_substitutes.ContainsKey(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    public bool KnowsAny(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!Of(unit).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
