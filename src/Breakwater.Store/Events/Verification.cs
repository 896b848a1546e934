using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>What was found when all that is stored was read.</summary>
/// <param name="Messages">Messages that are there.</param>
/// <param name="Reports">Reports that are there.</param>
/// <param name="Interventions">Interventions that are there.</param>
/// <param name="SealedFiles">Sealed files that were read.</param>
/// <param name="Findings">What is wrong, each with the file or hour; empty if all is well.</param>
public sealed record Verification(long Messages, long Reports, long Interventions, int SealedFiles, IReadOnlyList<string> Findings)
{
    internal static Verification Run(DuckDBConnection database, SealedDays sealedDays)
    {
        // One transaction sees one state, while others append.
        using var transaction = database.BeginTransaction();
        var files = sealedDays.Files;
        var findings = files
            .Select(file => (file.Name, Damage: sealedDays.Damage(file)))
            .Where(each => each.Damage is not null)
            .Select(each => $"{each.Name}: {each.Damage}")
            .ToList();
        if (findings.Count > 0)
        {
            // What is damaged is not counted: a count over it would be a guess.
            return new Verification(0, 0, 0, files.Count, findings);
        }

        var counts = EventDatabase.Tables.Select(table => database.Scalar<long>($"SELECT count(*) FROM {table.Name}")).ToArray();
        foreach (var table in EventDatabase.Tables)
        {
            findings.AddRange(Twice(database, table));
        }

        findings.AddRange(Miscounted(database, "messages", "false"));
        findings.AddRange(Miscounted(database, "reports", "true"));
        return new Verification(counts[0], counts[1], counts[2], files.Count, findings);
    }

    private static List<string> Twice(DuckDBConnection database, EventTable table) => database.List(
        $"SELECT id, count(*) FROM {table.Name} GROUP BY id, time::DATE HAVING count(*) > 1 ORDER BY id LIMIT 100",
        row => $"{table.Name}: {row.GetString(0)} is there {row.GetInt64(1)} times");

    // Hours of which no event is left are not compared: their roll-ups outlive them.
    private static List<string> Miscounted(DuckDBConnection database, string view, string reported) => database.List(
        $"""
        SELECT counted.hour, counted.events, coalesce(rolled.events, 0)
        FROM (SELECT date_trunc('hour', time) AS hour, count(*) AS events FROM {view} GROUP BY ALL) counted
        LEFT JOIN (SELECT hour, sum(events)::BIGINT AS events FROM {Rollups.Hourly} WHERE reported = {reported} GROUP BY ALL) rolled ON rolled.hour = counted.hour
        WHERE counted.events <> coalesce(rolled.events, 0) ORDER BY 1 LIMIT 100
        """,
        row => $"{view} of {row.GetDateTime(0):yyyy-MM-dd HH}:00 UTC: {row.GetInt64(1)} are there, {row.GetInt64(2)} were counted");
}
