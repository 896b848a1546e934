using System.Data.Common;

namespace Breakwater.Store.Desk;

/// <summary>Policies and their history. A policy is never changed: another one is published, and going back publishes an old text again.</summary>
public sealed class DeskPolicies
{
    private const string Columns = "number, text, hash, author, note, made";
    private readonly DeskDatabase _database;

    internal DeskPolicies(DeskDatabase database) => _database = database;

    /// <summary>Publishes a policy, unless another one was published since the author looked.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="hash">The hash that decisions name it by.</param>
    /// <param name="note">Why.</param>
    /// <param name="expected">Number of the policy that was in force when it was written; 0 for none.</param>
    /// <param name="author">Who publishes it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The policy, or null where another one is in force than expected.</returns>
    public Task<DeskPolicy?> PublishAsync(string text, string hash, string note, long expected, string author, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _database.ChangeAsync<DeskPolicy?>(
            async change =>
            {
                var number = await change.NextAsync("policies");
                if (number != expected + 1)
                {
                    await change.AuditAsync(author, "policy.publish-refused", hash, $"written on {expected}, in force is {number - 1}");
                    return null;
                }

                await change.RunAsync(
                    $"INSERT INTO policies ({Columns}) VALUES (@number, @text, @hash, @author, @note, @made)",
                    ("number", number), ("text", text), ("hash", hash), ("author", author), ("note", note), ("made", change.Now));
                await change.AuditAsync(author, "policy.publish", hash, note);
                return new DeskPolicy(number, text, hash, author, note, DeskDatabase.TimeOf(change.Now));
            },
            cancellation);
    }

    /// <summary>The policy in force, or null where none was published yet.</summary>
    public async Task<DeskPolicy?> CurrentAsync(CancellationToken cancellation = default) => await HistoryAsync(1, cancellation) is [var current] ? current : null;

    /// <summary>The policy of a number, or null.</summary>
    public async Task<DeskPolicy?> FindAsync(long number, CancellationToken cancellation = default) =>
        (await _database.ListAsync($"SELECT {Columns} FROM policies WHERE number = @number", Read, cancellation, ("number", number))).FirstOrDefault();

    /// <summary>The last policies, the one in force first.</summary>
    public async Task<IReadOnlyList<DeskPolicy>> HistoryAsync(int limit, CancellationToken cancellation = default) =>
        await _database.ListAsync($"SELECT {Columns} FROM policies ORDER BY number DESC LIMIT @limit", Read, cancellation, ("limit", (long)limit));

    private static DeskPolicy Read(DbDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), DeskDatabase.TimeOf(row.GetInt64(5)));
}
