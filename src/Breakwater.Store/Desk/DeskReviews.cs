using System.Data.Common;

namespace Breakwater.Store.Desk;

/// <summary>Reports that people look at.</summary>
public sealed class DeskReviews
{
    /// <summary>The most reports that are decided at once.</summary>
    public const int MaxAtOnce = 1000;

    private const string Columns = "report, message, state, opened, decided, decided_by";
    private readonly DeskDatabase _database;

    internal DeskReviews(DeskDatabase database) => _database = database;

    /// <summary>Puts a report into the queue.</summary>
    /// <returns>Whether it is new there.</returns>
    public Task<bool> OpenAsync(string report, string message, CancellationToken cancellation = default) => _database.ChangeAsync(
        async change => await change.RunAsync(
            "INSERT INTO reviews (report, message, state, opened) VALUES (@report, @message, 'waiting', @opened) ON CONFLICT (report) DO NOTHING",
            ("report", report), ("message", message), ("opened", change.Now)) == 1,
        cancellation);

    /// <summary>Decides reports, or with <see cref="ReviewState.Waiting"/> takes their decisions back; all of them or none.</summary>
    /// <returns>How many of them are changed by it.</returns>
    public Task<int> DecideAsync(IReadOnlyList<string> reports, ReviewState state, string actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reports.Count, MaxAtOnce, nameof(reports));
        return _database.ChangeAsync(
            async change =>
            {
                var changed = 0;
                foreach (var report in reports)
                {
                    changed += await DecideAsync(change, report, state, actor);
                }

                return changed;
            },
            cancellation);
    }

    /// <summary>Reports in one state, those that wait longest first.</summary>
    /// <param name="state">The state.</param>
    /// <param name="after">The review behind which to begin; null for the first.</param>
    /// <param name="limit">How many.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<DeskReview>> ListAsync(ReviewState state, DeskReview? after, int limit, CancellationToken cancellation = default) => await _database.ListAsync(
        $"SELECT {Columns} FROM reviews WHERE state = @state AND (opened > @opened OR (opened = @opened AND report > @report)) ORDER BY opened, report LIMIT @limit",
        Read,
        cancellation,
        ("state", DeskNames.Of(state)), ("opened", after is null ? long.MinValue : DeskDatabase.Micros(after.Opened)), ("report", after?.Report ?? ""), ("limit", (long)limit));

    private static async Task<int> DecideAsync(DeskChange change, string report, ReviewState state, string actor)
    {
        var isDecided = state != ReviewState.Waiting;
        var changed = await change.RunAsync(
            "UPDATE reviews SET state = @state, decided = @decided, decided_by = @by WHERE report = @report AND state <> @state",
            ("state", DeskNames.Of(state)), ("decided", isDecided ? change.Now : null), ("by", isDecided ? actor : null), ("report", report));
        if (changed == 1)
        {
            await change.AuditAsync(actor, $"review.{DeskNames.Of(state)}", report);
        }

        return changed;
    }

    private static DeskReview Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), DeskNames.Read<ReviewState>(row, 2), DeskDatabase.TimeOf(row.GetInt64(3)), DeskNames.TimeOf(row, 4), row.IsDBNull(5) ? "" : row.GetString(5));
}
