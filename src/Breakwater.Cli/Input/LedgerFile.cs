using Breakwater.Engine.Limits;
using ZstdSharp;

namespace Breakwater.Cli.Input;

/// <summary>A ledger that outlives the run: a snapshot, packed, since most of a young ledger is empty.</summary>
internal static class LedgerFile
{
    // The fastest level already leaves hardly anything of what is empty.
    private const int Level = 1;
    private const int BufferSize = 1 << 16;

    private static readonly LedgerOptions Options = new();

    /// <summary>The ledger of a file; an empty one if there is no file yet.</summary>
    /// <exception cref="BadInputException">The file is damaged, of another version or cannot be read, or there is no folder for it.</exception>
    public static Ledger Open(string path)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new BadInputException($"{path}: there is no folder for this file");
        }

        if (Directory.Exists(path))
        {
            throw new BadInputException($"{path}: this is a folder; name a file");
        }

        try
        {
            if (!Path.Exists(path))
            {
                return new Ledger(Options);
            }

            using var packed = new DecompressionStream(File.OpenRead(path), bufferSize: BufferSize, checkEndOfStream: true, leaveOpen: false);
            return LedgerSnapshot.Read(packed, Options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ZstdException)
        {
            var reason = exception switch
            {
                ZstdException => "the file is damaged, or none that --ledger wrote",
                UnauthorizedAccessException => "you may not read this file",
                _ => exception.Message.TrimEnd('.'),
            };
            throw new BadInputException($"{path}: {reason}. Nothing was changed; move the file away to begin with an empty ledger.", exception);
        }
    }

    /// <summary>Writes beside and renames, so that whatever happens there is the old ledger or the new one.</summary>
    /// <exception cref="BadInputException">It cannot be written; the old one stays.</exception>
    public static void Save(Ledger ledger, string path)
    {
        var written = $"{path}.new";
        try
        {
            using (var file = new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                using (var packed = new CompressionStream(file, Level, leaveOpen: true))
                {
                    LedgerSnapshot.Write(ledger, packed);
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(written, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: the ledger could not be saved, and is as it was: {exception.Message}", exception);
        }
    }
}
