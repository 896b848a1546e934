using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>Writes to a stream, and at the end the checksum of all that was written.</summary>
internal sealed class CheckedWriter(Stream stream)
{
    private readonly XxHash3 _checksum = new();

    public void Write<T>(T value)
        where T : unmanaged => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _checksum.Append(bytes);
        stream.Write(bytes);
    }

    public void Finish() => stream.Write(_checksum.GetHashAndReset());
}
