using Breakwater.Store.People;

namespace Breakwater.Store.Events;

/// <summary>Erases one person. Rows in which the person is sender, recipient or reporter lose address, hash, place, network, text and links; that
/// they happened, when, and what was decided stays, so that counts stay true.</summary>
internal static class Erasure
{
    /// <returns>How many rows named the person.</returns>
    public static long Erase(EventDatabase database, IReadOnlyList<PersonHash> person)
    {
        var hashes = string.Join(", ", person.Select(hash => $"'{hash.Value}'::UUID"));
        var rows = 0L;
        foreach (var table in EventDatabase.Tables)
        {
            foreach (var columns in table.People)
            {
                var isPerson = $"{columns.Hash} IN ({hashes})";
                rows += database.Writer.Run($"UPDATE {table.Open} SET {string.Join(", ", columns.Erased.Select(column => $"{column} = NULL"))} WHERE {isPerson}");
                rows += EraseSealed(database, table, columns, isPerson);
            }
        }

        Compaction.WriteAnew(database);
        return rows;
    }

    private static long EraseSealed(EventDatabase database, EventTable table, PersonColumns columns, string isPerson)
    {
        var rows = 0L;
        foreach (var file in database.Sealed.Files.Where(file => file.Kind == table.Name).ToList())
        {
            var inFile = database.Writer.Scalar<long>($"SELECT count(*) FROM read_parquet({Sql.Literal(database.Sealed.PathOf(file))}) WHERE {isPerson}");
            if (inFile > 0)
            {
                Sealing.Rewrite(database, [file], string.Join(", ", columns.Erased.Select(column => $"CASE WHEN {isPerson} THEN NULL ELSE {column} END AS {column}")));
                rows += inFile;
            }
        }

        return rows;
    }
}
