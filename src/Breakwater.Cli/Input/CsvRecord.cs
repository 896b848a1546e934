using System.Text;

namespace Breakwater.Cli.Input;

/// <summary>One record of a CSV file (RFC 4180), put together line by line.</summary>
/// <remarks>Written here since a record that no quote ends must be given up within bounded memory and read again from its second line,
/// which no package lets its caller do. A quote inside an unquoted field, and what follows a closing quote, are taken as they stand.</remarks>
/// <param name="delimiter">What stands between fields.</param>
internal sealed class CsvRecord(char delimiter)
{
    private readonly StringBuilder _field = new();
    private Place _place;

    private enum Place
    {
        Start,
        Plain,
        Quoted,
        Closed,
    }

    /// <summary>The fields that are complete.</summary>
    public List<string> Fields { get; } = [];

    /// <summary>Whether the last line ended within quotes: the record goes on.</summary>
    public bool IsOpen => _place == Place.Quoted;

    /// <summary>Starts another record.</summary>
    public void Clear()
    {
        Fields.Clear();
        _field.Clear();
        _place = Place.Start;
    }

    /// <summary>Adds a line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        if (IsOpen)
        {
            _field.Append('\n');
        }

        for (var at = 0; at < line.Length; at++)
        {
            at += Take(line[at], at + 1 < line.Length ? line[at + 1] : '\0');
        }

        if (!IsOpen)
        {
            EndField();
        }
    }

    /// <summary>Takes a character; returns how many behind it were taken too.</summary>
    private int Take(char c, char next)
    {
        if (_place == Place.Quoted)
        {
            return TakeQuoted(c, next);
        }

        if (c == delimiter)
        {
            EndField();
        }
        else if (c == '"' && _place == Place.Start)
        {
            _place = Place.Quoted;
        }
        else
        {
            _place = _place == Place.Start ? Place.Plain : _place;
            _field.Append(c);
        }

        return 0;
    }

    private int TakeQuoted(char c, char next)
    {
        if (c != '"')
        {
            _field.Append(c);
            return 0;
        }

        if (next == '"')
        {
            _field.Append('"');
            return 1;
        }

        _place = Place.Closed;
        return 0;
    }

    private void EndField()
    {
        Fields.Add(_field.ToString());
        _field.Clear();
        _place = Place.Start;
    }
}
