using Breakwater.Engine.Messages;
using Breakwater.Store.People;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>One kind of event as rows: the open ones in a table of the database, the sealed ones in Parquet files, both in one view.</summary>
internal abstract class EventTable
{
    private const char Null = '\u2400';

    /// <summary>The view's name, and the folder's.</summary>
    public abstract string Name { get; }

    /// <summary>Columns and their types, in the order in which rows are written.</summary>
    public abstract string Columns { get; }

    /// <summary>Columns that a person is known by, which an erasure clears; each with the condition that it is that person.</summary>
    public abstract IReadOnlyList<PersonColumns> People { get; }

    /// <summary>Columns that hold a sender in clear, which are cleared after a while.</summary>
    public abstract string? ClearSender { get; }

    public string Open => Name + "_open";

    /// <summary>The names of the columns.</summary>
    public string ColumnNames => string.Join(", ", Columns.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));

    /// <summary>Writes an event as a row; <paramref name="time"/> and the position are decided by then.</summary>
    public abstract void Append(IDuckDBAppenderRow row, StoredEvent stored, long position, DateTime time, PersonKeys keys);

    /// <summary>Reads a row whose columns are in order.</summary>
    public abstract StoredEvent Read(DuckDBDataReader row);

    public static DateTimeOffset TimeOf(DuckDBDataReader row, int column) =>
        new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc), TimeSpan.Zero);

    protected static string TextOf(DuckDBDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    protected static PersonHash PersonOf(DuckDBDataReader row, int key, int hash) =>
        row.IsDBNull(hash) ? PersonHash.None : new PersonHash(row.GetInt16(key), row.GetGuid(hash));

    /// <summary>The sender in clear while that is kept, then its pseudonym.</summary>
    protected static Address SenderOf(DuckDBDataReader row, int kind, int clear, int key, int hash) =>
        row.IsDBNull(clear) ? PersonKeys.Pseudonym(PersonOf(row, key, hash)) : new Address((AddressKind)row.GetByte(kind), row.GetString(clear));

    protected static void AppendPerson(IDuckDBAppenderRow row, PersonHash person)
    {
        if (person.IsNone)
        {
            row.AppendNullValue();
        }
        else
        {
            row.AppendValue(person.Value);
        }
    }

    /// <summary>A text that DuckDB.NET takes as a whole: it would cut it at the first U+0000, and a sender could hide the rest behind it.</summary>
    public static string Whole(string text) => text.Replace('\0', Null);

    protected static void AppendText(IDuckDBAppenderRow row, string text)
    {
        if (text.Length == 0)
        {
            row.AppendNullValue();
        }
        else
        {
            row.AppendValue(Whole(text));
        }
    }
}
