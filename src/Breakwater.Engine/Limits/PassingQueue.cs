using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>The places of senders in the order of their arrival, as a ring.</summary>
internal sealed class PassingQueue(int capacity)
{
    private readonly int[] _slots = new int[capacity];
    private int _first;

    public int Count { get; private set; }

    public int First => _slots[_first];

    public void Add(int slot)
    {
        _slots[(int)((_first + (long)Count) % _slots.Length)] = slot;
        Count++;
    }

    public int Take()
    {
        var slot = _slots[_first];
        _first = _first + 1 == _slots.Length ? 0 : _first + 1;
        Count--;
        return slot;
    }

    /// <summary>The places, where the first stands and how many there are, to be kept.</summary>
    internal (int First, int Count) State
    {
        get => (_first, Count);
        set => (_first, Count) = value;
    }

    internal Span<byte> Bytes => MemoryMarshal.AsBytes(_slots.AsSpan());
}
