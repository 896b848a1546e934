using System.Runtime.InteropServices;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>Hourly counts, written in the commit of the events that they count. A commit adds rows and changes none; rows of one key are added up
/// by whoever reads, and folded together now and then. One table knows no campaign, since a chart over all of them must not cost what
/// the number of campaigns does.</summary>
internal static class Rollups
{
    /// <summary>Counts by hour, service, category, country, region and action.</summary>
    public const string Hourly = "hourly";

    /// <summary>The same for messages and reports of campaigns, by campaign too.</summary>
    public const string HourlyCampaigns = "hourly_campaigns";

    private const string Dimensions = "hour TIMESTAMP, reported BOOLEAN, service VARCHAR, category VARCHAR, country VARCHAR, region VARCHAR, action VARCHAR";

    // A commit of one event adds two rows; with these many unfolded ones a chart still takes milliseconds.
    private const int MaxUnfolded = 100_000;

    public static void Create(DuckDBConnection database)
    {
        database.Run($"CREATE TABLE IF NOT EXISTS {Hourly} ({Dimensions}, events BIGINT)");
        database.Run($"CREATE TABLE IF NOT EXISTS {HourlyCampaigns} ({Dimensions}, campaign VARCHAR, events BIGINT)");
    }

    /// <summary>Counts a group, within its transaction.</summary>
    /// <returns>How many rows were added.</returns>
    public static int Append(DuckDBConnection database, IEnumerable<RollupKey> keys)
    {
        var (all, campaigns) = (new Dictionary<RollupKey, long>(), new Dictionary<RollupKey, long>());
        foreach (var key in keys)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(all, key with { Campaign = "" }, out _)++;
            if (key.Campaign.Length > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(campaigns, key, out _)++;
            }
        }

        Append(database, Hourly, all, withCampaign: false);
        Append(database, HourlyCampaigns, campaigns, withCampaign: true);
        return all.Count + campaigns.Count;
    }

    /// <summary>Folds rows of one key together once there are many.</summary>
    /// <returns>Whether it did.</returns>
    public static bool FoldIfMany(DuckDBConnection database, int unfolded)
    {
        if (unfolded < MaxUnfolded)
        {
            return false;
        }

        Fold(database);
        return true;
    }

    /// <summary>Folds rows of one key together, from the first hour on that has such; hours before it are left as they are.</summary>
    public static void Fold(DuckDBConnection database)
    {
        Fold(database, Hourly, "hour, reported, service, category, country, region, action");
        Fold(database, HourlyCampaigns, "hour, reported, service, category, country, region, action, campaign");
    }

    /// <summary>Counts all events anew: after a damaged database was set aside.</summary>
    public static void Recount(DuckDBConnection database)
    {
        const string Keys = "date_trunc('hour', time), {0}, service, coalesce(category, ''), coalesce(country, ''), coalesce(region, ''), coalesce(action, '')";
        foreach (var (view, reported) in new[] { ("messages", "false"), ("reports", "true") })
        {
            var keys = Keys.Replace("{0}", reported, StringComparison.Ordinal);
            database.Run($"INSERT INTO {Hourly} SELECT {keys}, count(*) FROM {view} GROUP BY ALL ORDER BY 1");
            database.Run($"INSERT INTO {HourlyCampaigns} SELECT {keys}, campaign, count(*) FROM {view} WHERE campaign IS NOT NULL GROUP BY ALL ORDER BY 1");
        }
    }

    private static void Fold(DuckDBConnection database, string table, string keys)
    {
        using var transaction = database.BeginTransaction();
        database.Run($"CREATE OR REPLACE TEMP TABLE folding AS SELECT min(hour) AS since FROM (SELECT hour FROM {table} GROUP BY {keys} HAVING count(*) > 1)");
        database.Run($"CREATE OR REPLACE TEMP TABLE folded AS SELECT {keys}, sum(events)::BIGINT AS events FROM {table} WHERE hour >= (SELECT since FROM folding) GROUP BY {keys}");
        database.Run($"DELETE FROM {table} WHERE hour >= (SELECT since FROM folding)");
        database.Run($"INSERT INTO {table} SELECT * FROM folded ORDER BY hour");
        database.Run("DROP TABLE folded");
        database.Run("DROP TABLE folding");
        transaction.Commit();
    }

    private static void Append(DuckDBConnection database, string table, Dictionary<RollupKey, long> counts, bool withCampaign)
    {
        if (counts.Count == 0)
        {
            return;
        }

        using var appender = database.CreateAppender(table);
        foreach (var (key, count) in counts)
        {
            var row = appender.CreateRow();
            row.AppendValue(key.Hour).AppendValue((bool?)key.Reported).AppendValue(EventTable.Whole(key.Service)).AppendValue(key.Category)
                .AppendValue(key.Country).AppendValue(key.Region).AppendValue(key.Action);
            (withCampaign ? row.AppendValue(key.Campaign) : row).AppendValue(count).EndRow();
        }
    }
}
