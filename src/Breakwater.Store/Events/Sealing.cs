namespace Breakwater.Store.Events;

/// <summary>Moves days that are over into Parquet files.</summary>
internal static class Sealing
{
    /// <summary>Seals every day that ended before a time.</summary>
    /// <returns>How many files were written.</returns>
    public static int Seal(EventDatabase database, DateTime endedBefore)
    {
        var written = 0;
        foreach (var table in EventDatabase.Tables)
        {
            var days = database.Writer.List(
                $"SELECT DISTINCT time::DATE AS day FROM {table.Open} WHERE time < $limit ORDER BY day",
                row => row.GetFieldValue<DateOnly>(0),
                ("limit", endedBefore.Date));
            foreach (var day in days)
            {
                SealDay(database, table, day);
                written++;
            }
        }

        return written;
    }

    private static void SealDay(EventDatabase database, EventTable table, DateOnly day)
    {
        var part = database.Sealed.NextPart(table.Name, day);
        var ofDay = $"FROM {table.Open} WHERE time >= {Sql.Literal(day)} AND time < {Sql.Literal(day.AddDays(1))}";
        var file = database.Sealed.Write(database.Writer, table.Name, day, (part, part), $"SELECT {table.ColumnNames} {ofDay} ORDER BY position");
        database.Change(writer =>
        {
            writer.Run($"DELETE {ofDay}");
            SealedDays.List(writer, file);
        });
    }

    /// <summary>Writes the files of a day anew as one file, with changed columns if told.</summary>
    /// <param name="database">The database.</param>
    /// <param name="files">Files of one kind and day.</param>
    /// <param name="replaced">What stands in place of columns, as in <c>SELECT * REPLACE</c>; empty for nothing.</param>
    public static void Rewrite(EventDatabase database, IReadOnlyList<SealedFile> files, string replaced)
    {
        var names = string.Join(", ", files.Select(file => Sql.Literal(database.Sealed.PathOf(file))));
        var changed = replaced.Length == 0 ? "*" : $"* REPLACE ({replaced})";
        var file = database.Sealed.Write(
            database.Writer, files[0].Kind, files[0].Day, (files.Min(each => each.First), files.Max(each => each.Last)),
            $"SELECT {changed} FROM read_parquet([{names}], hive_partitioning = false) ORDER BY position");
        database.Change(writer =>
        {
            files.ToList().ForEach(each => SealedDays.Unlist(writer, each));
            SealedDays.List(writer, file);
        });
    }
}
