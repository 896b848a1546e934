using System.Numerics;

namespace Breakwater.Engine.Links;

/// <summary>Names, each with a small number, that are only ever asked for by hash: ten thousand take 160 KB and no string.</summary>
/// <remarks>Two names of equal hash would be one: a test holds the tables against that, and a stranger hits one at 2^-50.</remarks>
internal sealed class HashedNames
{
    private readonly ulong[] _hashes;
    private readonly ushort[] _values;

    public HashedNames(int capacity)
    {
        // At most two thirds full: probing stays short, and the tables stay within a core's cache.
        var size = BitOperations.RoundUpToPowerOf2((uint)capacity * 3 / 2);
        _hashes = new ulong[size];
        _values = new ushort[size];
    }

    public int Count { get; private set; }

    /// <summary>The number of a name, or 0 if it is not in the set.</summary>
    public ushort this[ulong hash] => _values[SlotOf(hash)];

    /// <summary>Adds a name, or adds bits to the number of one that is there.</summary>
    public void Add(ulong hash, ushort bits)
    {
        var slot = SlotOf(hash);
        Count += _values[slot] == 0 ? 1 : 0;
        _hashes[slot] = hash;
        _values[slot] |= bits;
    }

    /// <summary>Adds a name unless it is there.</summary>
    public void AddOnce(ulong hash, ushort value)
    {
        if (this[hash] == 0)
        {
            Add(hash, value);
        }
    }

    private int SlotOf(ulong hash)
    {
        var mask = _hashes.Length - 1;
        var slot = (int)hash & mask;
        while (_values[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
