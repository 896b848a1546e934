using System.Buffers.Binary;
using System.IO.Hashing;

namespace Breakwater.Store.Events;

/// <summary>The position up to which events were acknowledged, beside the database. DuckDB takes a log that was cut off for one whose last write
/// was torn, and opens without a word; by the mark it is known that more had been there. It is not forced to disk: after a power failure it may be
/// older than the database, which warns of less and never of what is not so.</summary>
internal sealed class PositionMark : IDisposable
{
    private const int Bytes = 16;
    private readonly FileStream _file;

    public PositionMark(string folder)
    {
        _file = new FileStream(Path.Combine(folder, "position"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        Span<byte> read = stackalloc byte[Bytes];
        var isWhole = _file.ReadAtLeast(read, Bytes, throwOnEndOfStream: false) == Bytes
            && XxHash64.HashToUInt64(read[..8]) == BinaryPrimitives.ReadUInt64LittleEndian(read[8..]);
        AtStart = isWhole ? BinaryPrimitives.ReadInt64LittleEndian(read) : 0;
    }

    /// <summary>The position when the store was opened; 0 if it is not known.</summary>
    public long AtStart { get; }

    public void Set(long position)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, position);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], XxHash64.HashToUInt64(bytes[..8]));
        RandomAccess.Write(_file.SafeFileHandle, bytes, fileOffset: 0);
    }

    public void Dispose() => _file.Dispose();
}
