namespace Breakwater.Store.Events;

/// <summary>Forgets by age and size: senders in clear after a while, whole days after a longer one or when there are too many. Roll-ups name nobody and stay.</summary>
internal static class Retention
{
    /// <summary>Clears the senders of events before a time; their hashes stay.</summary>
    /// <returns>How many rows and files were changed.</returns>
    public static int HashSenders(EventDatabase database, DateTime before)
    {
        var changed = 0;
        foreach (var table in EventDatabase.Tables.Where(table => table.ClearSender is not null))
        {
            changed += database.Writer.Run($"UPDATE {table.Open} SET {table.ClearSender} = NULL WHERE time < $before AND {table.ClearSender} IS NOT NULL", ("before", before));
            foreach (var file in Whole(database, table, before).Where(file => HasClearSender(database, table, file)))
            {
                Sealing.Rewrite(database, [file], $"NULL::VARCHAR AS {table.ClearSender}");
                changed++;
            }
        }

        return changed;
    }

    /// <summary>Drops the days that are too old, then the oldest while there are too many bytes.</summary>
    /// <returns>The days that were dropped.</returns>
    public static IReadOnlyList<DateOnly> Drop(EventDatabase database, DateTime before, long bytes)
    {
        var limit = DateOnly.FromDateTime(before);
        var days = database.Sealed.Files.Select(file => file.Day).Where(day => day < limit).Concat(TooMany(database, bytes)).Distinct().Order().ToList();
        var isOpenTooOld = EventDatabase.Tables.Any(table =>
            database.Writer.Scalar<long>($"SELECT count(*) FROM {table.Open} WHERE time < {Sql.Literal(limit)}") > 0);
        if (days.Count == 0 && !isOpenTooOld)
        {
            return [];
        }

        var position = Startup.LastPosition(database);
        database.Change(writer =>
        {
            database.Sealed.Files.Where(file => days.Contains(file.Day)).ToList().ForEach(file => SealedDays.Unlist(writer, file));
            EventDatabase.Tables.ToList().ForEach(table => writer.Run($"DELETE FROM {table.Open} WHERE time < {Sql.Literal(limit)}"));
            writer.Run("DELETE FROM counters WHERE name = 'position'");
            writer.Run("INSERT INTO counters VALUES ('position', $position)", ("position", position));
        });
        return days;
    }

    private static List<DateOnly> TooMany(EventDatabase database, long bytes)
    {
        var days = new List<DateOnly>();
        var kept = 0L;
        foreach (var day in database.Sealed.Files.GroupBy(file => file.Day).OrderByDescending(day => day.Key))
        {
            kept += day.Sum(file => new FileInfo(database.Sealed.PathOf(file)).Length);
            if (kept > bytes)
            {
                days.Add(day.Key);
            }
        }

        return days;
    }

    // Only days that are past the limit to their end, so that a day is written anew once.
    private static IReadOnlyList<SealedFile> Whole(EventDatabase database, EventTable table, DateTime before) =>
        [.. database.Sealed.Files.Where(file => file.Kind == table.Name && file.Day.AddDays(1) <= DateOnly.FromDateTime(before))];

    private static bool HasClearSender(EventDatabase database, EventTable table, SealedFile file) =>
        database.Writer.Scalar<long>($"SELECT count({table.ClearSender}) FROM read_parquet({Sql.Literal(database.Sealed.PathOf(file))})") > 0;
}
