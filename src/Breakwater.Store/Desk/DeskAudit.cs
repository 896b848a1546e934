namespace Breakwater.Store.Desk;

/// <summary>Who did what. Changes of the desk write themselves; the rest of the house adds what it does on a person's behalf.</summary>
public sealed class DeskAudit
{
    private readonly DeskDatabase _database;

    internal DeskAudit(DeskDatabase database) => _database = database;

    /// <summary>Adds a line.</summary>
    public Task AddAsync(string actor, string action, string subject, string detail, CancellationToken cancellation = default) => _database.ChangeAsync(
        async change =>
        {
            await change.AuditAsync(actor, action, subject, detail);
            return true;
        },
        cancellation);

    /// <summary>Reads lines, the last first.</summary>
    /// <param name="before">The number before which to begin; null for the last.</param>
    /// <param name="limit">How many.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<DeskAct>> ListAsync(long? before, int limit, CancellationToken cancellation = default) => await _database.ListAsync(
        "SELECT number, at, actor, action, subject, detail FROM audit WHERE number < @before ORDER BY number DESC LIMIT @limit",
        row => new DeskAct(row.GetInt64(0), DeskDatabase.TimeOf(row.GetInt64(1)), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)),
        cancellation,
        ("before", before ?? long.MaxValue), ("limit", (long)limit));
}
