using System.IO.Compression;
using ZstdSharp;

namespace Breakwater.Cli.Input;

/// <summary>Unpacks a stream by what its first bytes say, whatever its name.</summary>
internal static class Packing
{
    // Enough for every signature below.
    private const int HeadLength = 6;

    /// <summary>The stream unpacked, or as it is.</summary>
    /// <exception cref="InvalidDataException">It is packed in a way, or of a kind, that is not read here; the message says what to do.</exception>
    public static Stream Unpack(Stream packed)
    {
        var head = new byte[HeadLength];
        var count = ReadHead(packed, head);
        var start = head.AsSpan(0, count);
        var whole = new HeadedStream(head.AsMemory(0, count), packed);
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return new GZipStream(whole, CompressionMode.Decompress);
        }

        if (IsZstd(start))
        {
            return new DecompressionStream(whole, bufferSize: 0, checkEndOfStream: true, leaveOpen: false);
        }

        return KindOf(start) is { } kind ? throw new InvalidDataException(kind) : whole;
    }

    // A frame, or one of the sixteen signatures of a frame that is to be skipped.
    private static bool IsZstd(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])
        || (start.Length >= 4 && (start[0] & 0xF0) == 0x50 && start[1..].StartsWith((ReadOnlySpan<byte>)[0x2A, 0x4D, 0x18]));

    private static string? KindOf(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? "this is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8"
        : start.StartsWith("PK\u0003\u0004"u8) ? "this is a zip archive; unpack it first: unzip -p"
        : start.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z']) ? "this is packed with xz; unpack it first: xz -dc"
        : start.StartsWith("BZh"u8) && start.Length > 3 && char.IsAsciiDigit((char)start[3]) && start.EndsWith("1A"u8)
            ? "this is packed with bzip2; unpack it first: bzip2 -dc"
        : null;

    /// <summary>Reads until the head is full; a line end ends it, since a person at a terminal may type no more for now.</summary>
    private static int ReadHead(Stream packed, byte[] head)
    {
        var count = 0;
        while (count < head.Length && !head.AsSpan(0, count).Contains((byte)'\n'))
        {
            var read = packed.Read(head, count, head.Length - count);
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return count;
    }
}
