using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>A line of a <see cref="SetTable{T}"/>.</summary>
internal interface ILine
{
    /// <summary>How much would be lost by forgetting it now, the least first.</summary>
    ulong Worth { get; }
}

/// <summary>Keeps a bounded number of lines in sets of eight (as a processor's cache does). Where a set is full, the line of least worth in it is forgotten.</summary>
/// <remarks>The keys of a set lie together in one line of the processor's cache: a look-up reads that and the line that it finds, no more.</remarks>
internal sealed class SetTable<T>(int lines)
    where T : unmanaged, ILine
{
    private const int Ways = 8;

    private readonly ulong[] _keys = new ulong[lines];
    private readonly T[] _lines = new T[lines];
    private readonly ulong _mask = (ulong)(lines / Ways) - 1;

    /// <summary>The keys and lines as bytes, to be kept.</summary>
    public Span<byte> KeyBytes => MemoryMarshal.AsBytes(_keys.AsSpan());

    /// <summary>The lines as bytes, to be kept.</summary>
    public Span<byte> LineBytes => MemoryMarshal.AsBytes(_lines.AsSpan());

    public ref T this[int place] => ref _lines[place];

    /// <summary>Reads where a key would lie: asked for early, memory answers while other things are done.</summary>
    public ulong Touch(ulong key) => _keys[FirstOf(key)];

    /// <summary>The place of a key, or -1.</summary>
    public int Find(ulong key)
    {
        var first = FirstOf(key);
        var way = _keys.AsSpan(first, Ways).IndexOf(key);
        return way < 0 ? -1 : first + way;
    }

    /// <summary>The place of a key; that of a fresh line if there is none.</summary>
    public int FindOrAdd(ulong key)
    {
        var place = Find(key);
        return place < 0 ? Add(key) : place;
    }

    private int Add(ulong key)
    {
        var first = FirstOf(key);
        var least = first;
        for (var place = first; place < first + Ways; place++)
        {
            least = WorthOf(place) < WorthOf(least) ? place : least;
        }

        _keys[least] = key;
        _lines[least] = default;
        return least;
    }

    private ulong WorthOf(int place) => _keys[place] == 0 ? 0 : 1 + _lines[place].Worth;

    private int FirstOf(ulong key) => (int)((key >> 32) & _mask) * Ways;
}
