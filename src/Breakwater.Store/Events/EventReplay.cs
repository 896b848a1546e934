using Breakwater.Store.Records;

namespace Breakwater.Store.Events;

/// <summary>Reads events in the order in which they were stored, page by page, so that the files may change between two pages.</summary>
internal static class EventReplay
{
    private const int PagePositions = 10_000;

    public static IEnumerable<StoredEvent> After(EventDatabase database, long position)
    {
        while (database.Read(connection => First(connection, position)) is { } first)
        {
            var last = first + PagePositions - 1;
            var page = database.Read(connection => EventDatabase.Tables.SelectMany(table => Page(connection, table, first, last)).ToList());
            foreach (var stored in page.OrderBy(stored => stored.Position))
            {
                yield return stored;
            }

            position = last;
        }
    }

    // Positions have gaps where days were dropped.
    private static long? First(DuckDB.NET.Data.DuckDBConnection connection, long after) => EventDatabase.Tables
        .Select(table => connection.Scalar<long?>($"SELECT min(position) FROM {table.Name} WHERE position > $after", ("after", after)))
        .Min();

    private static List<StoredEvent> Page(DuckDB.NET.Data.DuckDBConnection connection, EventTable table, long first, long last) =>
        connection.List($"SELECT * FROM {table.Name} WHERE position BETWEEN $first AND $last", table.Read, ("first", first), ("last", last));
}
