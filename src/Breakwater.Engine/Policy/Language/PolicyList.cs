using System.Collections.Frozen;
using Breakwater.Engine.Messages;

namespace Breakwater.Engine.Policy.Language;

/// <summary>A set of texts that a rule looks in.</summary>
internal sealed class PolicyList
{
    /// <summary>Most entries of a list: some 100 MB.</summary>
    public const int MaxEntries = 1_000_000;

    private readonly FrozenSet<string> _entries;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private PolicyList(string name, FrozenSet<string> entries, bool isFile)
    {
        Name = name;
        IsFile = isFile;
        _entries = entries;
        _lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Its name; empty if it stands in a condition.</summary>
    public string Name { get; }

    /// <summary>Whether it comes from a file.</summary>
    public bool IsFile { get; }

    /// <summary>All entries in the order of their characters.</summary>
    public IEnumerable<string> Entries => _entries.Order(StringComparer.Ordinal);

    /// <summary>Number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The texts between brackets; case counts.</summary>
    public static PolicyList OfTexts(IEnumerable<string> texts) => new("", texts.ToFrozenSet(StringComparer.Ordinal), isFile: false);

    /// <summary>The lines of a file, without comments: an address is equal in every spelling, and case does not count.</summary>
    /// <returns>The list; null if it has too many entries.</returns>
    public static PolicyList? OfLines(string name, string text)
    {
        var entries = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            // Within a word # is a letter like any other: someone#1234.
            var comment = line.StartsWith("#") ? 0 : line.IndexOf(" #");
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (!entry.IsEmpty)
            {
                entries.Add(Address.Parse(entry.ToString()).Value);
            }

            if (entries.Count > MaxEntries)
            {
                return null;
            }
        }

        return new PolicyList(name, entries.ToFrozenSet(StringComparer.OrdinalIgnoreCase), isFile: true);
    }

    public bool Contains(ReadOnlySpan<char> text) => _lookup.Contains(text);
}
