using System.Text;

namespace Breakwater.Engine.Text;

/// <summary>What two characters beside each other stand for in Chinese disguise.</summary>
/// <param name="First">The character meant, or the first of two.</param>
/// <param name="Second">The second character meant, or NUL.</param>
/// <param name="Trick">Which trick it is: a homophone or a split radical.</param>
internal readonly record struct HanPair(char First, char Second, Trick Trick);

/// <summary>The table of disguised Chinese words and split characters (han-pairs.tsv).</summary>
internal sealed class HanPairs
{
    private readonly Dictionary<uint, HanPair> _pairs = [];

    // One bit for each character that opens a pair: most characters are dismissed without a look-up.
    private readonly ulong[] _openings = new ulong[(char.MaxValue + 1) / 64];

    private HanPairs(ReadOnlySpan<byte> file)
    {
        foreach (var line in new TableLines(file))
        {
            if (line[0] != '#')
            {
                Add(line);
            }
        }
    }

    /// <summary>The table that ships with the engine.</summary>
    public static HanPairs Shipped { get; } = new(TableFile.Read("han-pairs.tsv"));

    /// <summary>Whether a character is the first of any pair.</summary>
    public bool Opens(char first) => (_openings[first / 64] >> (first % 64) & 1) != 0;

    /// <summary>Looks two folded characters up.</summary>
    public bool TryFind(char first, char second, out HanPair pair)
    {
        pair = default;
        return Opens(first) && _pairs.TryGetValue(Key(first, second), out pair);
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        var columns = new TableColumns(line);
        var first = Encoding.UTF8.GetString(columns.Next())[0];
        var second = Encoding.UTF8.GetString(columns.Next())[0];
        var target = Encoding.UTF8.GetString(columns.Next());
        var trick = Enum.Parse<Trick>(Encoding.ASCII.GetString(columns.Next()));
        _openings[first / 64] |= 1UL << (first % 64);
        _pairs[Key(first, second)] = new HanPair(target[0], target.Length > 1 ? target[1] : '\0', trick);
    }

    private static uint Key(char first, char second) => ((uint)first << 16) | second;
}
