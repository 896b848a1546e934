using Breakwater.Store.Events;
using DuckDB.NET.Data;

namespace Breakwater.Store.Queries;

/// <summary>Charts from the hourly roll-ups: what they cost depends on hours and keys, not on how many events there were.
/// Safe for many threads.</summary>
public sealed class EventCharts
{
    /// <summary>The most keys that one chart has.</summary>
    public const int MaxKeys = 1000;

    private readonly EventDatabase _database;

    internal EventCharts(EventDatabase database) => _database = database;

    /// <summary>The share of spam by service over time, in the order of time and name.</summary>
    public IReadOnlyList<SharePoint> Share(ChartRange range, ChartFilter? filter = null, CancellationToken cancellation = default)
    {
        var conditions = ConditionsOf(range, filter ?? new ChartFilter()).Add("reported = $$", false);
        return Read(
            $"""
            SELECT {StepOf(range)} AS step, service, coalesce(sum(events) FILTER (action NOT IN ('allow', '')), 0)::BIGINT, sum(events)::BIGINT
            FROM {TableOf(filter?.Campaign is not null)}{conditions} GROUP BY step, service ORDER BY step, service
            """,
            row => new SharePoint(EventTable.TimeOf(row, 0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)),
            conditions,
            cancellation);
    }

    /// <summary>Counts over time, for the keys that have the most in the whole range.</summary>
    /// <param name="range">What the chart covers.</param>
    /// <param name="key">What has a line of its own.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="filter">What the chart is narrowed to; null for nothing.</param>
    /// <param name="keys">How many keys, up to <see cref="MaxKeys"/>.</param>
    /// <param name="cancellation">Stops the query.</param>
    public IReadOnlyList<ChartPoint> Counts(
        ChartRange range, ChartKey key, Measure measure, ChartFilter? filter = null, int keys = 20, CancellationToken cancellation = default)
    {
        ThrowIfNoKeys(keys);
        var conditions = ConditionsOf(range, filter ?? new ChartFilter()).Add("reported = $$", measure == Measure.Reported);
        return Read(
            $"""
            WITH counted AS (
                SELECT {StepOf(range)} AS step, {ColumnOf(key)} AS key, sum(events)::BIGINT AS events
                FROM {TableOf(key == ChartKey.Campaign || filter?.Campaign is not null)}{conditions} GROUP BY step, key),
            ranked AS (SELECT key FROM counted GROUP BY key ORDER BY sum(events) DESC, key LIMIT {keys})
            SELECT step, key, events, (SELECT sum(events)::BIGINT FROM counted every WHERE every.step = counted.step)
            FROM counted WHERE key IN (FROM ranked) ORDER BY step, key
            """,
            row => new ChartPoint(EventTable.TimeOf(row, 0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)),
            conditions,
            cancellation);
    }

    /// <summary>The campaigns with the most messages in a range, the largest first.</summary>
    public IReadOnlyList<CampaignCounts> TopCampaigns(ChartRange range, ChartFilter? filter = null, int keys = 20, CancellationToken cancellation = default)
    {
        ThrowIfNoKeys(keys);
        var conditions = ConditionsOf(range, filter ?? new ChartFilter());
        return Read(
            $"""
            SELECT campaign, coalesce(sum(events) FILTER (NOT reported), 0)::BIGINT AS messages,
                coalesce(sum(events) FILTER (NOT reported AND action <> 'allow'), 0)::BIGINT,
                coalesce(sum(events) FILTER (reported), 0)::BIGINT AS reports, min(hour), max(hour)
            FROM {Rollups.HourlyCampaigns}{conditions} GROUP BY campaign ORDER BY messages DESC, reports DESC, campaign LIMIT {keys}
            """,
            row => new CampaignCounts(
                row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), EventTable.TimeOf(row, 4), EventTable.TimeOf(row, 5)),
            conditions,
            cancellation);
    }

    private static string TableOf(bool withCampaigns) => withCampaigns ? Rollups.HourlyCampaigns : Rollups.Hourly;

    private static string StepOf(ChartRange range) => range.Step switch
    {
        ChartStep.Hour => "hour",
        ChartStep.Day => "date_trunc('day', hour)::TIMESTAMP",
        ChartStep.Week => "date_trunc('week', hour)::TIMESTAMP",
        ChartStep.Month => "date_trunc('month', hour)::TIMESTAMP",
        _ => throw new ArgumentOutOfRangeException(nameof(range), range.Step, "no such step"),
    };

    private static string ColumnOf(ChartKey key) => key switch
    {
        ChartKey.Service => "service",
        ChartKey.Action => "action",
        ChartKey.Category => "category",
        ChartKey.Country => "country",
        ChartKey.Region => "region",
        ChartKey.Campaign => "campaign",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "no such key"),
    };

    private static void ThrowIfNoKeys(int keys)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(keys, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys, MaxKeys);
    }

    private static Conditions ConditionsOf(ChartRange range, ChartFilter filter) => new Conditions()
        .AddTime("hour", HourOf(range.From), HourOf(range.To))
        .AddText("service = $$", filter.Service)
        .AddText("action = $$", filter.Action)
        .AddText("category = $$", filter.Category)
        .AddText("country = $$", filter.Country)
        .AddText("region = $$", filter.Region)
        .AddText("campaign = $$", filter.Campaign);

    private static DateTimeOffset HourOf(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero);

    private List<T> Read<T>(string text, Func<DuckDBDataReader, T> row, Conditions conditions, CancellationToken cancellation) =>
        _database.Read(connection => connection.List(text, row, conditions.Parameters, cancellation));
}
