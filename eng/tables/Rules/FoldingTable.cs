using System.Text;
using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Every code point folded, as the lines of folding.tsv; and what a person should look at.</summary>
internal sealed class FoldingTable(UnicodeDatabase unicode, Folding folding)
{
    /// <summary>The reader's entries have room for so many; only Arabic words and squared katakana are longer.</summary>
    private const int LongestTarget = 4;

    private const int LastCodePoint = 0x10FFFF;

    private readonly Invisibles _invisibles = new(unicode);
    private readonly Classes _classes = new(unicode);
    private readonly Dress _dress = new(unicode);

    /// <summary>Expansions that were cut.</summary>
    public List<int> Cut { get; } = [];

    /// <summary>Expansions of more than one class: their entry tells the class of the first character.</summary>
    public List<int> Mixed { get; } = [];

    public IEnumerable<Entry> Entries()
    {
        Entry? open = null;
        for (var codePoint = 0; codePoint <= LastCodePoint; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
            {
                continue;
            }

            var entry = EntryOf(codePoint);
            if (open is not null && open.CanExtendTo(entry))
            {
                open = open with { Last = codePoint };
                continue;
            }

            if (open is { IsImplied: false })
            {
                yield return open;
            }

            open = entry;
        }

        if (open is { IsImplied: false })
        {
            yield return open;
        }
    }

    private Entry EntryOf(int codePoint)
    {
        var folded = folding.Fold(codePoint);
        if (folded.Length == 0)
        {
            var howDropped = _invisibles.TrickOfDropped(codePoint);
            return new(codePoint, codePoint, 'S', _classes.Script(codePoint), howDropped, Entry.Dropped);
        }

        Check(codePoint, folded);
        if (folded.Length > LongestTarget)
        {
            Cut.Add(codePoint);
            folded = folded[..LongestTarget];
        }

        var targetClass = _classes.Class(folded[0]);
        if (Array.Exists(folded, part => _classes.Class(part) != targetClass))
        {
            Mixed.Add(codePoint);
        }

        var isSame = folded is [var only] && only == codePoint;
        var target = isSame ? Entry.Same : string.Join(' ', folded.Select(part => $"{part:X4}"));
        var trick = _dress.TrickOf(codePoint, folded, targetClass);
        return new(codePoint, codePoint, targetClass, _classes.Script(codePoint), trick, target);
    }

    /// <summary>What the reader builds on: a folded character stays itself, and is no capital and no accent.</summary>
    private void Check(int codePoint, int[] folded)
    {
        foreach (var part in folded)
        {
            var isAtRest = folding.Fold(part) is [var again] && again == part;
            // Cherokee is the one script whose case folding goes up: its capitals came first.
            var isCapital = unicode[part].Category is "Lu" or "Lt" && unicode.Script(part) != "Cherokee";
            if (!isAtRest || isCapital || !Rune.IsValid(part))
            {
                throw new InvalidDataException($"U+{codePoint:X4} folds to U+{part:X4}, which is no folded character");
            }
        }
    }
}
