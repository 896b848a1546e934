using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>A line of a <see cref="SetTable{T}"/>.</summary>
internal interface ILine
{
    /// <summary>Whose line it is; 0 if nobody's.</summary>
    ulong Key { get; set; }

    /// <summary>How much would be lost by forgetting it now, the least first.</summary>
    ulong Worth { get; }
}

/// <summary>Keeps a bounded number of lines in sets of eight (as a processor's cache does). Where a set is full, the line of least worth in it is forgotten.</summary>
internal sealed class SetTable<T>(int lines)
    where T : unmanaged, ILine
{
    private const int Ways = 8;

    private readonly T[] _lines = new T[lines];
    private readonly ulong _mask = (ulong)(lines / Ways) - 1;

    /// <summary>Lines that were forgotten for want of room.</summary>
    public long Forgotten { get; private set; }

    /// <summary>The lines as bytes, to be kept.</summary>
    public Span<byte> Bytes => MemoryMarshal.AsBytes(_lines.AsSpan());

    /// <summary>The line of a key, or a null reference.</summary>
    public ref T Find(ulong key)
    {
        var set = SetOf(key);
        for (var way = 0; way < set.Length; way++)
        {
            if (set[way].Key == key)
            {
                return ref set[way];
            }
        }

        return ref Unsafe.NullRef<T>();
    }

    /// <summary>The line of a key; a fresh one if there is none.</summary>
    public ref T FindOrAdd(ulong key)
    {
        var set = SetOf(key);
        var least = 0;
        for (var way = 0; way < set.Length; way++)
        {
            if (set[way].Key == key)
            {
                return ref set[way];
            }

            least = WorthOf(set[way]) < WorthOf(set[least]) ? way : least;
        }

        ref var line = ref set[least];
        Forgotten += line.Key == 0 ? 0 : 1;
        line = new T { Key = key };
        return ref line;
    }

    private static ulong WorthOf(in T line) => line.Key == 0 ? 0 : 1 + line.Worth;

    private Span<T> SetOf(ulong key) => _lines.AsSpan((int)((key >> 32) & _mask) * Ways, Ways);
}
