using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;

namespace Breakwater.Engine.Text;

/// <summary>Reads folding.tsv: sorted lines of first[..last], class, script, trick and target.</summary>
internal sealed class FoldingTableReader
{
    private static readonly Dictionary<string, Script>.AlternateLookup<ReadOnlySpan<char>> Scripts = NamesOf<Script>();
    private static readonly Dictionary<string, Trick>.AlternateLookup<ReadOnlySpan<char>> Tricks = NamesOf<Trick>();

    private readonly ushort[] _pages = new ushort[FoldingTable.CodePoints >> FoldingTable.PageBits];
    private readonly List<FoldingEntry> _entries = [.. new FoldingEntry[FoldingTable.PageSize]];
    private readonly Dictionary<uint, ushort> _uniformPages = [];
    private readonly List<char> _sequences = [];

    public FoldingTable Read(ReadOnlySpan<byte> file)
    {
        var version = "";
        foreach (var line in new TableLines(file))
        {
            if (line[0] != '#')
            {
                ReadEntry(line);
            }
            else if (line.StartsWith("# version "u8))
            {
                version = Encoding.ASCII.GetString(line[10..]);
            }
        }

        return new FoldingTable(_pages, [.. _entries], [.. _sequences], version);
    }

    private void ReadEntry(ReadOnlySpan<byte> line)
    {
        var columns = new TableColumns(line);
        var range = columns.Next();
        var dots = range.IndexOf(".."u8);
        var first = Hex(dots < 0 ? range : range[..dots]);
        var last = dots < 0 ? first : Hex(range[(dots + 2)..]);
        var charClass = ClassOf(columns.Next()[0]);
        var script = Named(Scripts, columns.Next());
        var trick = Named(Tricks, columns.Next());
        var (outcome, target) = ReadTarget(columns.Next());
        Fill(first, last, new FoldingEntry(outcome, charClass, script, trick, target));
    }

    private (FoldingEntry.Fate Outcome, ushort Target) ReadTarget(ReadOnlySpan<byte> text)
    {
        switch (text[0])
        {
            case (byte)'=':
                return (FoldingEntry.Fate.Kept, 0);
            case (byte)'-':
                return (FoldingEntry.Fate.Dropped, 0);
        }

        Span<char> folded = stackalloc char[8];
        var length = 0;
        foreach (var part in text.Split((byte)' '))
        {
            length += new Rune(Hex(text[part])).EncodeToUtf16(folded[length..]);
        }

        if (length == 1)
        {
            return (FoldingEntry.Fate.Mapped, folded[0]);
        }

        var index = checked((ushort)_sequences.Count);
        _sequences.Add((char)length);
        _sequences.AddRange(folded[..length]);
        return (FoldingEntry.Fate.Expanded, index);
    }

    /// <summary>Writes an entry over a range; whole pages of it share one stored page.</summary>
    private void Fill(int first, int last, FoldingEntry entry)
    {
        for (var point = first; point <= last;)
        {
            var page = point >> FoldingTable.PageBits;
            var endOfPage = (page + 1) << FoldingTable.PageBits;
            if (point == page << FoldingTable.PageBits && last >= endOfPage - 1)
            {
                _pages[page] = UniformPage(entry);
            }
            else
            {
                EntriesOf(OwnPage(page)).Slice(point - (page << FoldingTable.PageBits), Math.Min(last + 1, endOfPage) - point).Fill(entry);
            }

            point = endOfPage;
        }
    }

    private ushort UniformPage(FoldingEntry entry)
    {
        if (!_uniformPages.TryGetValue(entry.Packed, out var page))
        {
            _uniformPages[entry.Packed] = page = AddPage(entry);
        }

        return page;
    }

    private int OwnPage(int page)
    {
        if (_pages[page] == 0)
        {
            _pages[page] = AddPage(default);
        }

        return _pages[page];
    }

    private ushort AddPage(FoldingEntry entry)
    {
        var index = checked((ushort)(_entries.Count >> FoldingTable.PageBits));
        _entries.AddRange(Enumerable.Repeat(entry, FoldingTable.PageSize));
        return index;
    }

    private Span<FoldingEntry> EntriesOf(int page) =>
        CollectionsMarshal.AsSpan(_entries)
            .Slice(page << FoldingTable.PageBits, FoldingTable.PageSize);

    private static int Hex(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int value, out var read, 'X') && read == digits.Length
            ? value
            : throw new FormatException($"folding.tsv: {Encoding.ASCII.GetString(digits)} is no code point");

    private static CharClass ClassOf(byte letter) => letter switch
    {
        (byte)'L' => CharClass.Letter,
        (byte)'U' => CharClass.Unspaced,
        (byte)'I' => CharClass.Ideograph,
        (byte)'D' => CharClass.Digit,
        (byte)'s' => CharClass.Space,
        (byte)'b' => CharClass.LineBreak,
        (byte)'P' => CharClass.Punctuation,
        (byte)'C' => CharClass.Currency,
        (byte)'E' => CharClass.Emoji,
        (byte)'S' => CharClass.Symbol,
        _ => throw new FormatException($"folding.tsv: {(char)letter} is no class"),
    };

    private static Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> NamesOf<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => value.ToString()).GetAlternateLookup<ReadOnlySpan<char>>();

    private static T Named<T>(Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<byte> name)
        where T : struct, Enum
    {
        if (name is [(byte)'-'])
        {
            return default;
        }

        Span<char> text = stackalloc char[24];
        var length = Encoding.ASCII.GetChars(name[..Math.Min(name.Length, text.Length)], text);
        return names.TryGetValue(text[..length], out var value)
            ? value
            : throw new FormatException($"folding.tsv: {text[..length]} is no {typeof(T).Name}");
    }
}
