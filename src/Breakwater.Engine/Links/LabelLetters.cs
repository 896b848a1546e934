using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>The letters of a host's label as a browser would read them (UTS #46): full-width and mathematical letters become ASCII,
/// while a Cyrillic or accented letter stays what it is.</summary>
internal ref struct LabelLetters
{
    /// <summary>RFC 1035 bounds a label at 63.</summary>
    public const int MaxLength = 63;

    private static readonly FoldingTable Table = FoldingTable.Shipped;

    private readonly Span<int> _points;
    private uint _scripts;

    /// <summary>Works in a buffer of <see cref="MaxLength"/> code points.</summary>
    public LabelLetters(Span<int> points) => _points = points;

    /// <summary>The code points, lower case.</summary>
    public readonly ReadOnlySpan<int> Points => _points[..Length];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether any of them is not ASCII.</summary>
    public bool IsInternational { get; private set; }

    /// <summary>Whether letters of two scripts stand side by side that look alike.</summary>
    public readonly bool IsMixed => (_scripts & (_scripts - 1)) != 0;

    /// <summary>Reads a stretch of folded characters back from the text as written; false if it is too long.</summary>
    public bool TryRead(in Scan scan, int start, int end)
    {
        var before = -1;
        for (var at = start; at < end; at++)
        {
            var origin = scan.OriginOf(at);
            Rune.DecodeFromUtf16(scan.Written[origin..], out var rune, out _);
            if (rune.Value < 0x80 || IsCompatibility(rune.Value))
            {
                Append(scan.Chars[at]);
                IsInternational |= scan.Chars[at] >= 0x80;
            }
            else if (origin != before)
            {
                Append(Rune.ToLowerInvariant(rune).Value);
                IsInternational = true;
                Note(Table[rune.Value].Script);
            }

            before = origin;
        }

        return Length <= MaxLength;
    }

    /// <summary>Reads what stands behind xn--; nothing if it is no Punycode.</summary>
    public void ReadEncoded(ReadOnlySpan<char> encoded)
    {
        Length = Punycode.TryDecode(encoded, _points, out var length) ? length : 0;
        foreach (var point in Points)
        {
            Note(Table[point].Script);
        }
    }

    /// <summary>Whether a character only dresses a letter or digit up: UTS #46 maps it, by its compatibility decomposition.</summary>
    public static bool IsCompatibility(int point) => point switch
    {
        0xAA or 0xB2 or 0xB3 or 0xB9 or 0xBA or 0x17F => true,
        >= 0x132 and <= 0x133 or >= 0x1C7 and <= 0x1CC or >= 0x1F1 and <= 0x1F3 => true,
        0x1D9C or 0x1DA0 or 0x1DBB or 0x2C7C or 0x2C7D or >= 0xA7F2 and <= 0xA7F4 or 0x107A5 => true,
        >= 0x2B0 and <= 0x2B8 or >= 0x2E0 and <= 0x2E4 => true,
        >= 0x1D2C and <= 0x1D6A or >= 0x2070 and <= 0x209C => true,
        >= 0x2100 and <= 0x218B or >= 0x2460 and <= 0x24FF => true,
        >= 0x3250 and <= 0x32FF or >= 0xFB00 and <= 0xFB06 => true,
        >= 0xFF01 and <= 0xFF5E or >= 0x1D400 and <= 0x1D7FF => true,
        >= 0x1F100 and <= 0x1F149 or >= 0x1FBF0 and <= 0x1FBF9 => true,
        _ => false,
    };

    private void Append(int point)
    {
        if (char.IsAsciiLetter((char)Math.Min(point, char.MaxValue)))
        {
            Note(Script.Latin);
        }

        if (Length < MaxLength)
        {
            _points[Length] = point;
        }

        Length++;
    }

    private void Note(Script script)
    {
        if (script is Script.Latin or Script.Greek or Script.Cyrillic or Script.Armenian or Script.Cherokee)
        {
            _scripts |= 1u << (int)script;
        }
    }
}
