using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>Keeps what came last, by key, in sets of eight: a new line takes the place of the oldest in its set.</summary>
internal sealed class LatestTable<T>(int lines)
    where T : struct
{
    private const int Ways = 8;

    private readonly ulong[] _keys = new ulong[lines];
    private readonly byte[] _next = new byte[lines / Ways];
    private readonly T[] _lines = new T[lines];
    private readonly ulong _mask = (ulong)(lines / Ways) - 1;

    /// <summary>The keys as bytes, to be kept.</summary>
    public Span<byte> KeyBytes => MemoryMarshal.AsBytes(_keys.AsSpan());

    /// <summary>Which line of each set is the oldest, to be kept.</summary>
    public Span<byte> NextBytes => _next;

    /// <summary>The lines, to be kept.</summary>
    public Span<T> Lines => _lines;

    public ref T this[int place] => ref _lines[place];

    /// <summary>Reads where a key would lie: asked for early, memory answers while other things are done.</summary>
    public ulong Touch(ulong key) => _keys[SetOf(key) * Ways];

    /// <summary>The place of a key, or -1.</summary>
    public int Find(ulong key)
    {
        var first = SetOf(key) * Ways;
        var way = _keys.AsSpan(first, Ways).IndexOf(key);
        return way < 0 ? -1 : first + way;
    }

    /// <summary>Keeps a line, in the place of the one of the same key if there is one: two would leave the older to be found.</summary>
    public void Add(ulong key, in T line)
    {
        if (Find(key) is >= 0 and var known)
        {
            _lines[known] = line;
            return;
        }

        var set = SetOf(key);
        ref var next = ref _next[set];
        var place = (set * Ways) + next;
        _keys[place] = key;
        _lines[place] = line;
        next = (byte)((next + 1) % Ways);
    }

    private int SetOf(ulong key) => (int)((key >> 32) & _mask);
}
