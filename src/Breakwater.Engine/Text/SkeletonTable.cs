using System.Diagnostics;

namespace Breakwater.Engine.Text;

/// <summary>Some words by their skeletons, each with a number. It is asked about every word of every text and nearly always says no,
/// so a no must cost next to nothing: a <see cref="HashSet{T}"/> took 15 ns a word, this takes 1.</summary>
internal sealed class SkeletonTable
{
    private const int Slots = 1 << 10;
    private const int GateBits = 12;

    private readonly string?[] _words = new string?[Slots];
    private readonly byte[] _numbers = new byte[Slots];

    // One bit for the first two letters, the last and the length of each word.
    private readonly ulong[] _gate = new ulong[(1 << GateBits) / 64];
    private int _count;

    /// <summary>The number of a word, 0 if the table does not have it.</summary>
    public byte this[ReadOnlySpan<char> skeleton] => MayHave(skeleton) ? _numbers[SlotOf(skeleton)] : (byte)0;

    /// <summary>Whether the table has a word.</summary>
    public bool Contains(ReadOnlySpan<char> skeleton) => this[skeleton] != 0;

    /// <summary>A table of words that are written plainly, each with the number 1.</summary>
    public static SkeletonTable Of(string words)
    {
        var folded = new FoldedText();
        var table = new SkeletonTable();
        foreach (var word in words.Split(' '))
        {
            folded.Fold(word);
            table.Set(folded.Skeleton, 1);
        }

        return table;
    }

    /// <summary>Adds a word, or gives one that is there another number.</summary>
    public void Set(ReadOnlySpan<char> skeleton, byte number)
    {
        Debug.Assert(!skeleton.IsEmpty && number != 0, "An empty word or number would never be found.");
        var slot = SlotOf(skeleton);
        _count += _words[slot] is null ? 1 : 0;
        Debug.Assert(_count <= Slots / 2, "A fuller table probes too long.");
        _words[slot] = skeleton.ToString();
        _numbers[slot] = number;
        var gate = GateOf(skeleton);
        _gate[gate >> 6] |= 1UL << gate;
    }

    private bool MayHave(ReadOnlySpan<char> skeleton)
    {
        if (skeleton.IsEmpty)
        {
            return false;
        }

        var gate = GateOf(skeleton);
        return (_gate[gate >> 6] >> gate & 1) != 0;
    }

    private static int GateOf(ReadOnlySpan<char> skeleton)
    {
        var second = skeleton.Length > 1 ? skeleton[1] : '\0';
        return (int)(((skeleton[0] * 0x9E3779B1u) + (second * 0x85EBCA6Bu) + (skeleton[^1] * 0xC2B2AE3Du) + ((uint)skeleton.Length << 24))
            >> (32 - GateBits));
    }

    private int SlotOf(ReadOnlySpan<char> skeleton)
    {
        var hash = 0u;
        foreach (var c in skeleton)
        {
            hash = (hash ^ c) * 0x9E3779B1;
        }

        var slot = (int)(hash >> 22);
        while (_words[slot] is { } other && !skeleton.SequenceEqual(other))
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }
}
