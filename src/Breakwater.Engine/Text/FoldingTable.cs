namespace Breakwater.Engine.Text;

/// <summary>Maps every code point to what it folds to. The table is ours, so that a fingerprint is equal on every host,
/// whatever Unicode version its libraries know (docs/decisions/002-folding.md).</summary>
internal sealed class FoldingTable
{
    // Pages of 128 code points: 8,704 indices of two bytes, and only pages that differ are stored.
    public const int PageBits = 7;
    public const int PageSize = 1 << PageBits;
    public const int CodePoints = 0x110000;

    private readonly ushort[] _pages;
    private readonly FoldingEntry[] _entries;
    private readonly char[] _sequences;

    internal FoldingTable(ushort[] pages, FoldingEntry[] entries, char[] sequences, string version)
    {
        _pages = pages;
        _entries = entries;
        _sequences = sequences;
        Version = version;
    }

    /// <summary>The table that ships with the engine.</summary>
    public static FoldingTable Shipped { get; } = new FoldingTableReader().Read(TableFile.Read("folding.tsv"));

    /// <summary>First 8 hex digits of the table's SHA-256; fingerprints are comparable where it is equal.</summary>
    public string Version { get; }

    public FoldingEntry this[int codePoint] =>
        _entries[(_pages[codePoint >> PageBits] << PageBits) | (codePoint & (PageSize - 1))];

    /// <summary>The characters of an expanded entry.</summary>
    public ReadOnlySpan<char> SequenceOf(FoldingEntry entry) =>
        _sequences.AsSpan(entry.Target + 1, _sequences[entry.Target]);
}
