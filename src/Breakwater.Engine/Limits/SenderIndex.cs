using System.Numerics;

namespace Breakwater.Engine.Limits;

/// <summary>Finds the place of a sender by its hash: linear probing (Knuth, volume 3, 6.4, algorithm L; deletion by algorithm R) over cells of four bytes,
/// of which eight bits are of the hash, so that a line is read only when it is very likely the right one.</summary>
internal sealed class SenderIndex
{
    private const int SlotBits = 24;
    private const uint SlotMask = (1u << SlotBits) - 1;

    private readonly uint[] _cells;
    private readonly int _shift;
    private readonly SenderLines _lines;

    public SenderIndex(int capacity, SenderLines lines)
    {
        var bits = BitOperations.Log2((uint)(capacity + (capacity / 2)) - 1) + 1;
        _cells = new uint[1 << bits];
        _shift = 64 - bits;
        _lines = lines;
    }

    /// <summary>Reads where a hash would lie.</summary>
    public uint Touch(ulong key) => _cells[HomeOf(key)];

    /// <summary>The place of a hash, or -1.</summary>
    public int Find(ulong key)
    {
        var mask = _cells.Length - 1;
        var tag = TagOf(key);
        for (var at = HomeOf(key); ; at = (at + 1) & mask)
        {
            var cell = _cells[at];
            if (cell == 0)
            {
                return -1;
            }

            var slot = (int)(cell & SlotMask) - 1;
            if ((cell & ~SlotMask) == tag && _lines[slot].Key == key)
            {
                return slot;
            }
        }
    }

    /// <summary>Adds a hash that is not there.</summary>
    public void Add(ulong key, int slot)
    {
        var at = HomeOf(key);
        while (_cells[at] != 0)
        {
            at = (at + 1) & (_cells.Length - 1);
        }

        _cells[at] = TagOf(key) | (uint)(slot + 1);
    }

    /// <summary>Removes a hash that is there; those behind it move up, so no gap ends a search early.</summary>
    public void Remove(ulong key)
    {
        var mask = _cells.Length - 1;
        var gap = HomeOf(key);
        while (_lines[SlotAt(gap)].Key != key)
        {
            gap = (gap + 1) & mask;
        }

        for (var at = (gap + 1) & mask; _cells[at] != 0; at = (at + 1) & mask)
        {
            var home = HomeOf(_lines[SlotAt(at)].Key);
            if (((at - home) & mask) >= ((at - gap) & mask))
            {
                _cells[gap] = _cells[at];
                gap = at;
            }
        }

        _cells[gap] = 0;
    }

    /// <summary>Finds all places anew from the lines.</summary>
    public void Rebuild()
    {
        Array.Clear(_cells);
        for (var slot = 0; slot < _lines.Used; slot++)
        {
            ref readonly var line = ref _lines[slot];
            if (line.Is(SenderTraits.Queued | SenderTraits.Resident) && !line.Is(SenderTraits.Vacated))
            {
                Add(line.Key, slot);
            }
        }
    }

    private int SlotAt(int at) => (int)(_cells[at] & SlotMask) - 1;

    private int HomeOf(ulong key) => (int)(key >> _shift);

    private static uint TagOf(ulong key) => (uint)key << SlotBits;
}
