using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>A label of a host as it looks to a hurried eye: digits read as letters, i, l and 1 made one, hyphens gone,
/// letters of other scripts as the Latin ones they resemble.</summary>
internal ref struct LabelSkeleton
{
    /// <summary>RFC 1035 bounds a label at 63; folding may write one letter as two.</summary>
    public const int MaxLength = 63;

    private readonly Span<char> _chars;
    private readonly Span<char> _looks;

    /// <summary>Works in buffers of <see cref="MaxLength"/> characters each.</summary>
    public LabelSkeleton(Span<char> chars, Span<char> looks)
    {
        _chars = chars;
        _looks = looks;
    }

    /// <summary>The skeleton.</summary>
    public readonly ReadOnlySpan<char> Chars => _chars[..Length];

    /// <summary>The label as it looks, character for character beside the skeleton: digits are digits still.</summary>
    public readonly ReadOnlySpan<char> Looks => _looks[..Length];

    /// <summary>How many characters the skeleton has.</summary>
    public int Length { get; private set; }

    /// <summary>One bit for each character before which a hyphen stands, or a digit begins or ends.</summary>
    public ulong Borders { get; private set; }

    /// <summary>Whether letters of other scripts were read as Latin ones.</summary>
    public bool IsFolded { get; private set; }

    /// <summary>The skeleton of a word.</summary>
    public static string Of(string word)
    {
        var skeleton = new LabelSkeleton(new char[MaxLength], new char[MaxLength]);
        skeleton.Read(word);
        return skeleton.Chars.ToString();
    }

    /// <summary>Reads a label as meant, xn-- included.</summary>
    public void Read(scoped ReadOnlySpan<char> label)
    {
        Length = 0;
        Borders = 0;
        IsFolded = false;
        Span<int> points = stackalloc int[MaxLength];
        if (label.StartsWith("xn--") && Punycode.TryDecode(label[4..], points, out var count))
        {
            IsFolded = true;
            foreach (var point in points[..count])
            {
                AppendFolded(point);
            }

            return;
        }

        foreach (var c in label)
        {
            Append(c);
        }
    }

    /// <summary>Reads letter pairs as the one letter they look like (rn, vv, cl); false if there are none.</summary>
    public void MergePairs(out bool merged)
    {
        var length = 0;
        var borders = 0UL;
        for (var at = 0; at < Length; at++, length++)
        {
            borders |= ((Borders >> at) & 1) << length;
            var letter = at + 1 < Length ? PairOf(_chars[at], _chars[at + 1]) : '\0';
            _chars[length] = letter == '\0' ? _chars[at] : letter;
            _looks[length] = letter == '\0' ? _looks[at] : '\0';
            at += letter == '\0' ? 0 : 1;
        }

        merged = length < Length;
        Length = length;
        Borders = borders;
    }

    /// <summary>Whether a word could end before, and begin at, this place.</summary>
    public readonly bool IsBorder(int at) => at == 0 || at == Length || ((Borders >> at) & 1) != 0;

    private static char PairOf(char first, char second) => (first, second) switch
    {
        ('r', 'n') => 'm',
        ('v', 'v') => 'w',
        ('c', 'i') => 'd',
        _ => '\0',
    };

    private void AppendFolded(int point)
    {
        var entry = FoldingTable.Shipped[point];
        switch (entry.Outcome)
        {
            case FoldingEntry.Fate.Mapped:
                Append((char)entry.Target);
                break;
            case FoldingEntry.Fate.Expanded:
                foreach (var c in FoldingTable.Shipped.SequenceOf(entry))
                {
                    Append(c);
                }

                break;
            case FoldingEntry.Fate.Kept when Rune.IsValid(point):
                Append(point < char.MaxValue ? (char)point : '\uFFFD');
                break;
        }
    }

    private void Append(char c)
    {
        if (c is '-' or '_')
        {
            Borders |= Length < MaxLength ? 1UL << Length : 0;
            return;
        }

        if (Length == MaxLength)
        {
            return;
        }

        var isDigit = char.IsAsciiDigit(c);
        Borders |= isDigit != (Length > 0 && char.IsAsciiDigit(_looks[Length - 1])) ? 1UL << Length : 0;
        var letter = isDigit ? LetterOf(c) : c;
        _looks[Length] = c;
        _chars[Length++] = letter == 'l' ? 'i' : letter;
    }

    // The table of the Text chapter reads digits in words of chat; in a host name more of them stand for letters, so all that may do.
    private static char LetterOf(char digit) => Leet.LetterOf(digit) is var letter and not '\0' ? letter : digit;
}
