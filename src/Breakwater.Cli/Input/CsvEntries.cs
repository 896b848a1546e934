using System.Text;

namespace Breakwater.Cli.Input;

/// <summary>Reads the rows of a CSV file.</summary>
internal sealed class CsvEntries : EntryReader
{
    private readonly LineReader _lines;
    private readonly CsvHeader _header;
    private readonly CsvRecord _record;
    private readonly Queue<Line> _again = new();

    /// <summary>Reads the header; rows follow.</summary>
    public CsvEntries(LineReader lines)
    {
        _lines = lines;
        Line line;
        do
        {
            if (!TryLine(out line))
            {
                throw new InvalidDataException("the file is empty; a CSV file starts with a line that names its columns, one of them text");
            }
        }
        while (string.IsNullOrWhiteSpace(line.Text));

        _header = CsvHeader.Read(line.Text);
        _record = new CsvRecord(_header.Delimiter);
    }

    private readonly record struct Line(long Number, string Text, bool IsTooLong);

    public override bool TryRead(out Entry entry)
    {
        while (TryLine(out var first))
        {
            if (first.IsTooLong || !string.IsNullOrWhiteSpace(first.Text))
            {
                entry = first.IsTooLong ? Entry.TooLong(first.Number) : ReadRow(first);
                return true;
            }
        }

        entry = default;
        return false;
    }

    private Entry ReadRow(Line first)
    {
        _record.Clear();
        _record.Add(first.Text);
        if (_record.IsOpen && !Close(first.Text.Length))
        {
            return Entry.Wrong(first.Number, "a quote opens here and nothing closes it within 1 MiB");
        }

        var message = _header.ToMessage(_record.Fields, out var error);
        return message is null ? Entry.Wrong(first.Number, error ?? "") : Entry.Of(first.Number, message);
    }

    /// <summary>Adds lines until the record is complete. If nothing completes it, they are read again as rows of their own.</summary>
    private bool Close(int length)
    {
        var added = new List<Line>();
        while (length <= LineReader.MaxLine && TryLine(out var line))
        {
            added.Add(line);
            length += line.Text.Length + 1;
            if (line.IsTooLong)
            {
                break;
            }

            _record.Add(line.Text);
            if (!_record.IsOpen)
            {
                return true;
            }
        }

        PutBack(added);
        return false;
    }

    private void PutBack(List<Line> lines)
    {
        var later = _again.ToArray();
        _again.Clear();
        foreach (var line in lines.Concat(later))
        {
            _again.Enqueue(line);
        }
    }

    private bool TryLine(out Line line)
    {
        if (_again.TryDequeue(out line))
        {
            return true;
        }

        var isThere = _lines.Read();
        line = new Line(_lines.Number, isThere ? Encoding.UTF8.GetString(_lines.Line) : "", isThere && _lines.IsTooLong);
        return isThere;
    }
}
