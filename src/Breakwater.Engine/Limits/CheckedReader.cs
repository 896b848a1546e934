using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>Reads what a <see cref="CheckedWriter"/> wrote, and at the end compares the checksum.</summary>
internal sealed class CheckedReader(Stream stream)
{
    private readonly XxHash3 _checksum = new();

    public T Read<T>()
        where T : unmanaged
    {
        T value = default;
        Read(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    public void Read(Span<byte> bytes)
    {
        Fill(bytes);
        _checksum.Append(bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are not those that were written.</exception>
    public void Finish()
    {
        Span<byte> written = stackalloc byte[sizeof(ulong)];
        Fill(written);
        if (!written.SequenceEqual(_checksum.GetHashAndReset()))
        {
            throw new InvalidDataException("the snapshot is damaged: its checksum is wrong");
        }
    }

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new InvalidDataException("the snapshot is truncated");
        }
    }
}
