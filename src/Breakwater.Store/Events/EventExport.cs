namespace Breakwater.Store.Events;

/// <summary>Writes events of a time as files that other programs read.</summary>
internal static class EventExport
{
    /// <returns>The files, one for each kind of event.</returns>
    public static IReadOnlyList<string> Write(EventDatabase database, string folder, DateTimeOffset from, DateTimeOffset to, ExportFormat format)
    {
        var (ending, options) = format switch
        {
            ExportFormat.Parquet => ("parquet", "FORMAT parquet, COMPRESSION zstd"),
            ExportFormat.Csv => ("csv", "FORMAT csv, HEADER"),
            ExportFormat.Ndjson => ("ndjson", "FORMAT json"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
        };
        Directory.CreateDirectory(folder);
        return [.. EventDatabase.Tables.Select(table => Write(database, table, Path.Combine(folder, $"{table.Name}.{ending}"), from, to, options))];
    }

    // COPY takes no parameters but for its file; the times are of a type that nobody can write anything into.
    private static string Write(EventDatabase database, EventTable table, string path, DateTimeOffset from, DateTimeOffset to, string options)
    {
        var rows = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"SELECT * FROM {table.Name} WHERE time >= TIMESTAMP '{from.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}' AND time < TIMESTAMP '{to.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}' ORDER BY position");
        database.Read(connection => connection.Run($"COPY ({rows}) TO {Sql.Literal(path)} ({options})"));
        return path;
    }
}
