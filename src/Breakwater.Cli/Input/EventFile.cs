using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Input;

/// <summary>A file or standard input as a sequence of events: unpacked, one JSON object a line, read in constant memory.</summary>
internal sealed class EventFile : IDisposable
{
    private readonly Stream _stream;
    private readonly LineReader _lines;

    private EventFile(string name, Stream stream)
    {
        Name = name;
        _stream = stream;
        _lines = new LineReader(stream, () => { });
    }

    /// <summary>Its name, as messages to people give it.</summary>
    public string Name { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path; - is standard input.</param>
    /// <param name="surroundings">Where standard input comes from.</param>
    /// <exception cref="BadInputException">It cannot be read; the message says why.</exception>
    public static EventFile Open(string path, Surroundings surroundings)
    {
        var name = path == "-" ? "stdin" : path;
        return Guarded(name, () => new EventFile(name, Packing.Unpack(path == "-" ? surroundings.Input : MessageFile.OpenPath(path))));
    }

    /// <summary>Reads the next event, or the next line that is none; false at the end.</summary>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="read">The event.</param>
    /// <param name="error">What is wrong with the line, or null.</param>
    /// <exception cref="BadInputException">The file is damaged from here on.</exception>
    public bool TryRead(out long line, out Event read, out string? error)
    {
        while (Guarded(Name, _lines.Read))
        {
            if (!_lines.IsTooLong && !_lines.Line.ContainsAnyExcept(" \t\r"u8))
            {
                continue;
            }

            line = _lines.Number;
            read = default;
            error = _lines.IsTooLong ? Entry.TooLong(line).Error : EventJson.TryRead(_lines.Line, out read);
            return true;
        }

        (line, read, error) = (_lines.Number, default, null);
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (MessageFile.IsUnreadable(exception))
        {
            throw new BadInputException($"{name}: {MessageFile.Describe(exception)}", exception);
        }
    }
}
