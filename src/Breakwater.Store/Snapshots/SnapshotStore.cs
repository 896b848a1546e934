using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Breakwater.Store.Files;

namespace Breakwater.Store.Snapshots;

/// <summary>Snapshots in a folder: each is written aside, forced to disk and renamed, and ends with its checksum; the last two are kept.
/// The older one is for the day on which the newer one is damaged.</summary>
public sealed class SnapshotStore
{
    private const int Kept = 2;
    private const int HeaderBytes = 24;
    private static readonly byte[] Mark = "BWSNAP01"u8.ToArray();

    private readonly string _folder;
    private readonly DamagedFolder _damaged;
    private readonly Lock _lock = new();
    private readonly List<SetAsideFile> _setAside = [];

    /// <summary>Opens the snapshots of a data folder.</summary>
    /// <param name="root">The data folder; snapshots lie in its folder <c>snapshots</c>.</param>
    /// <param name="time">Names damaged files.</param>
    public SnapshotStore(string root, TimeProvider time)
    {
        _folder = Directory.CreateDirectory(Path.Combine(root, "snapshots")).FullName;
        _damaged = new DamagedFolder(root, time);
    }

    /// <summary>The damaged snapshots that were met so far, now in the folder <c>damaged</c>.</summary>
    public IReadOnlyList<SetAsideFile> SetAside
    {
        get
        {
            lock (_lock)
            {
                return [.. _setAside];
            }
        }
    }

    /// <summary>Keeps the state after an event; when it returns, the state is on disk.</summary>
    /// <param name="name">Whose state: lower-case letters, digits and hyphens.</param>
    /// <param name="position">Position of the last event that the state includes; not before that of the last snapshot.</param>
    /// <param name="write">Writes the state.</param>
    public void Save(string name, long position, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ThrowIfNoName(name);
        lock (_lock)
        {
            DurableFile.Write(FileOf(name, position), file => WriteSummed(file, position, write));
            foreach (var old in FilesOf(name).Skip(Kept))
            {
                DurableFile.Delete(old);
            }
        }
    }

    /// <summary>Reads the newest snapshot that is whole; damaged ones are set aside and named.</summary>
    /// <param name="name">Whose state.</param>
    /// <returns>The snapshot, or null where there is none: then the state is that of all events.</returns>
    public Snapshot? Load(string name)
    {
        ThrowIfNoName(name);
        lock (_lock)
        {
            foreach (var file in FilesOf(name))
            {
                if (Read(name, file, out var reason) is { } snapshot)
                {
                    return snapshot;
                }

                _setAside.Add(_damaged.SetAside(file, reason));
            }

            return null;
        }
    }

    private static void ThrowIfNoName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException("a snapshot's name has lower-case letters, digits and hyphens", nameof(name));
        }
    }

    private static void WriteSummed(Stream file, long position, Action<Stream> write)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        file.Write(header);
        write(file);
        Mark.CopyTo(header);
        BinaryPrimitives.WriteInt64LittleEndian(header[8..], position);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], file.Length - HeaderBytes);
        file.Position = 0;
        file.Write(header);
        file.Position = 0;
        var sum = SHA256.HashData(file);
        file.Write(sum);
    }

    private static Snapshot? Read(string name, string file, out string reason)
    {
        var bytes = File.ReadAllBytes(file);
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end < HeaderBytes || !bytes.AsSpan(0, Mark.Length).SequenceEqual(Mark))
        {
            reason = "it is cut off or no snapshot";
            return null;
        }

        var isWhole = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16)) == end - HeaderBytes
            && SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end));
        reason = isWhole ? "" : "its checksum is wrong";
        return isWhole ? new Snapshot(name, BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8)), bytes.AsMemory(HeaderBytes..end)) : null;
    }

    private string FileOf(string name, long position) =>
        Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{position:D19}.snapshot"));

    // The newest first: positions have 19 digits, so that names sort as they do.
    private IEnumerable<string> FilesOf(string name) =>
        Directory.GetFiles(_folder, $"{name}.*.snapshot").OrderByDescending(file => file, StringComparer.Ordinal);
}
