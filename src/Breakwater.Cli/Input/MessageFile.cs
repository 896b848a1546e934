using System.IO.Compression;
using ZstdSharp;

namespace Breakwater.Cli.Input;

/// <summary>A file or standard input as a sequence of events: unpacked, its format recognised, read in constant memory.</summary>
internal sealed class MessageFile : IDisposable
{
    private readonly Stream _stream;
    private readonly EntryReader _entries;

    private MessageFile(string name, Stream stream, EntryReader entries)
    {
        Name = name;
        _stream = stream;
        _entries = entries;
    }

    /// <summary>Its name, as messages to people give it.</summary>
    public string Name { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path; - is standard input.</param>
    /// <param name="format">Its format, or null to recognise it.</param>
    /// <param name="surroundings">Where standard input comes from.</param>
    /// <param name="beforeRead">Called before each wait for more bytes.</param>
    /// <exception cref="BadInputException">It cannot be read; the message says why.</exception>
    public static MessageFile Open(string path, InputFormat? format, Surroundings surroundings, Action? beforeRead = null)
    {
        var name = path == "-" ? "stdin" : path;
        try
        {
            var stream = Packing.Unpack(path == "-" ? surroundings.Input : OpenPath(path));
            var lines = new LineReader(stream, beforeRead ?? (() => { }));
            var head = lines.Peek();
            return new MessageFile(name, stream, EntryReader.For(format ?? FormatDetection.Detect(path, head), lines));
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw new BadInputException($"{name}: {Describe(exception)}", exception);
        }
    }

    /// <summary>Reads the next event, or the next line that is none; false at the end.</summary>
    /// <exception cref="BadInputException">The file is damaged from here on.</exception>
    public bool TryRead(out Entry entry)
    {
        try
        {
            return _entries.TryRead(out entry);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw new BadInputException($"{Name}: {Describe(exception)}", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    internal static FileStream OpenPath(string path) =>
        Directory.Exists(path)
            ? throw new InvalidDataException("this is a folder; name the files in it")
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);

    internal static bool IsUnreadable(Exception exception) =>
        exception is IOException or InvalidDataException or UnauthorizedAccessException or ZstdException;

    internal static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "you may not read this file",
        EndOfStreamException => "the file is truncated; what came before was read",
        ZstdException => $"the file is damaged ({exception.Message}); what came before was read",
        InvalidDataException when exception.TargetSite?.DeclaringType?.Namespace == typeof(GZipStream).Namespace =>
            "the file is truncated or damaged; what came before was read",
        _ => exception.Message,
    };
}
