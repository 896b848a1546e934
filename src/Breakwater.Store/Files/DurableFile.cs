using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Breakwater.Store.Files;

/// <summary>Writes files so that after a crash there is the old one or the new one, and never a part of either.</summary>
internal static partial class DurableFile
{
    private const string Unfinished = ".tmp";
    private const int ReadOnlyDirectory = 0x10000; // O_RDONLY | O_DIRECTORY

    /// <summary>Writes a file beside its place, forces it to disk and renames it.</summary>
    public static void Write(string path, Action<Stream> write, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using (var file = new FileStream(path + Unfinished, options))
        {
            write(file);
            file.Flush(flushToDisk: true);
        }

        Replace(path + Unfinished, path);
    }

    /// <summary>Gives a file that lies on disk its name, and forces the name to disk too.</summary>
    public static void Replace(string from, string to)
    {
        File.Move(from, to, overwrite: true);
        SyncFolder(Path.GetDirectoryName(Path.GetFullPath(to))!);
    }

    /// <summary>Forces what another library wrote to disk.</summary>
    public static void Sync(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Removes a file; its name is gone after a crash too.</summary>
    public static void Delete(string path)
    {
        File.Delete(path);
        SyncFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>SHA-256 of a file, in lower-case hexadecimal.</summary>
    public static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    // A rename is durable only when its folder is (fsync(2)); Windows has no such call and needs none.
    private static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = OpenFolder(folder, OperatingSystem.IsLinux() ? ReadOnlyDirectory : 0);
        if (handle < 0 || Fsync(handle) != 0)
        {
            throw new IOException($"{folder} cannot be forced to disk: {Marshal.GetLastPInvokeErrorMessage()}");
        }

        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
