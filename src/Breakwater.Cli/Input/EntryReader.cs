using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Input;

/// <summary>Reads the events of one file, in one format; only NDJSON has others than messages.</summary>
internal abstract class EntryReader
{
    /// <summary>Reads the next event, or the next line that is none; false at the end.</summary>
    public abstract bool TryRead(out Entry entry);

    /// <summary>The reader for a format.</summary>
    public static EntryReader For(InputFormat format, LineReader lines) => format switch
    {
        InputFormat.Ndjson => new LineEntries(lines, OfJson),
        InputFormat.Csv => new CsvEntries(lines),
        _ => new LineEntries(lines, OfText),
    };

    private static Entry OfText(LineReader lines) =>
        Entry.Of(lines.Number, new Message { Text = Encoding.UTF8.GetString(lines.Line) });

    private static Entry OfJson(LineReader lines)
    {
        var error = EventJson.TryRead(lines.Line, out var read);
        return new Entry(lines.Number, read, error);
    }

    /// <summary>Formats in which an event is a line.</summary>
    private sealed class LineEntries(LineReader lines, Func<LineReader, Entry> toEntry) : EntryReader
    {
        public override bool TryRead(out Entry entry)
        {
            while (lines.Read())
            {
                if (lines.IsTooLong || lines.Line.ContainsAnyExcept(" \t\r"u8))
                {
                    entry = lines.IsTooLong ? Entry.TooLong(lines.Number) : toEntry(lines);
                    return true;
                }
            }

            entry = default;
            return false;
        }
    }
}
