using System.Diagnostics.CodeAnalysis;

namespace Breakwater.Campaigns.Reports;

/// <summary>A table of fixed size. When it is full, the oldest entry that was not asked for since the hand last passed makes room
/// (the CLOCK rule; Corbató, 1968): what is in use stays, and a flood of one-off keys washes out other one-off keys first.</summary>
/// <typeparam name="TValue">What is kept for a key.</typeparam>
/// <param name="capacity">Entries it holds, at least one.</param>
internal sealed class BoundedTable<TValue>(int capacity)
{
    private readonly Dictionary<ulong, int> _slots = [];
    private readonly List<ulong> _keys = [];
    private readonly List<TValue> _values = [];
    private readonly List<bool> _isUsed = [];
    private int _hand;

    public int Count => _values.Count;

    /// <summary>All values, in the order of their slots, which the events alone decide.</summary>
    public IReadOnlyList<TValue> Values => _values;

    /// <summary>Looks a key up and keeps it from being the next to go.</summary>
    public bool TryGet(ulong key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!_slots.TryGetValue(key, out var slot))
        {
            value = default;
            return false;
        }

        _isUsed[slot] = true;
        value = _values[slot];
        return true;
    }

    /// <summary>Puts a value under a key, in place of the one there.</summary>
    /// <returns>The slot of the key: the slot of the value that had to go for it, or a new one.</returns>
    public int Set(ulong key, TValue value)
    {
        if (_slots.TryGetValue(key, out var slot))
        {
            _values[slot] = value;
            _isUsed[slot] = true;
            return slot;
        }

        slot = _values.Count < capacity ? Grow() : MakeRoom();
        (_keys[slot], _values[slot], _isUsed[slot]) = (key, value, false);
        _slots[key] = slot;
        return slot;
    }

    public void Remove(ulong key)
    {
        if (!_slots.Remove(key, out var slot))
        {
            return;
        }

        // The last entry moves into the gap.
        var last = _values.Count - 1;
        if (slot != last)
        {
            (_keys[slot], _values[slot], _isUsed[slot]) = (_keys[last], _values[last], _isUsed[last]);
            _slots[_keys[slot]] = slot;
        }

        _keys.RemoveAt(last);
        _values.RemoveAt(last);
        _isUsed.RemoveAt(last);
        _hand = _hand >= last ? 0 : _hand;
    }

    private int Grow()
    {
        _keys.Add(0);
        _values.Add(default!);
        _isUsed.Add(false);
        return _values.Count - 1;
    }

    private int MakeRoom()
    {
        while (_isUsed[_hand])
        {
            _isUsed[_hand] = false;
            _hand = (_hand + 1) % capacity;
        }

        var slot = _hand;
        _hand = (_hand + 1) % capacity;
        _slots.Remove(_keys[slot]);
        return slot;
    }
}
