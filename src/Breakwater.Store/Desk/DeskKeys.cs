using System.Data.Common;

namespace Breakwater.Store.Desk;

/// <summary>Keys of programs that call the API.</summary>
public sealed class DeskKeys
{
    /// <summary>What the secret of a key begins with, so that scanners for leaked secrets know it.</summary>
    public const string SecretPrefix = "bw_";

    private const string Columns = "id, name, scope, quota, made, revoked";
    private readonly DeskDatabase _database;

    internal DeskKeys(DeskDatabase database) => _database = database;

    /// <summary>Makes a key.</summary>
    /// <param name="name">Whose it is, as people call it.</param>
    /// <param name="scope">What it may do.</param>
    /// <param name="quota">Events or requests a minute; 0 for any number.</param>
    /// <param name="actor">Who makes it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The key and its secret, told only now.</returns>
    public Task<(DeskKey Key, string Secret)> CreateAsync(string name, KeyScope scope, long quota, string actor, CancellationToken cancellation = default)
    {
        DeskNames.ThrowIfNone(name, nameof(name));
        ArgumentOutOfRangeException.ThrowIfNegative(quota);
        return _database.ChangeAsync(
            async change =>
            {
                var secret = Secret.Draw(SecretPrefix);
                var key = new DeskKey(Guid.CreateVersion7(DeskDatabase.TimeOf(change.Now)).ToString("N"), name, scope, quota, DeskDatabase.TimeOf(change.Now), null);
                await change.RunAsync(
                    "INSERT INTO api_keys (id, name, scope, quota, hash, made) VALUES (@id, @name, @scope, @quota, @hash, @made)",
                    ("id", key.Id), ("name", name), ("scope", DeskNames.Of(scope)), ("quota", quota), ("hash", Secret.HashOf(secret)), ("made", change.Now));
                await change.AuditAsync(actor, "key.create", key.Id, $"{name}, {DeskNames.Of(scope)}");
                return (key, secret);
            },
            cancellation);
    }

    /// <summary>The key of a secret, or null where it was revoked, has been replaced or never was.</summary>
    public async Task<DeskKey?> FindAsync(string secret, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var found = await _database.ListAsync(
            $"SELECT {Columns} FROM api_keys WHERE revoked IS NULL AND (hash = @hash OR (old_hash = @hash AND old_until > @now))",
            Read, cancellation, ("hash", Secret.HashOf(secret)), ("now", _database.Now));
        return found.FirstOrDefault();
    }

    /// <summary>Gives a key a new secret; the one before is good for a while, so that nothing stands still.</summary>
    /// <returns>The new secret, told only now; null where there is no such key or it was revoked.</returns>
    public Task<string?> RotateAsync(string id, TimeSpan oldIsGoodFor, string actor, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldIsGoodFor, TimeSpan.Zero);
        return _database.ChangeAsync<string?>(
            async change =>
            {
                var secret = Secret.Draw(SecretPrefix);
                var isThere = await change.RunAsync(
                    "UPDATE api_keys SET old_hash = hash, old_until = @until, hash = @hash WHERE id = @id AND revoked IS NULL",
                    ("until", change.Now + (oldIsGoodFor.Ticks / TimeSpan.TicksPerMicrosecond)), ("hash", Secret.HashOf(secret)), ("id", id)) == 1;
                await change.AuditAsync(actor, "key.rotate", id);
                return isThere ? secret : null;
            },
            cancellation);
    }

    /// <summary>Takes a key back, at once and for good.</summary>
    /// <returns>Whether there was such a key.</returns>
    public Task<bool> RevokeAsync(string id, string actor, CancellationToken cancellation = default) => _database.ChangeAsync(
        async change =>
        {
            var isThere = await change.RunAsync("UPDATE api_keys SET revoked = @now WHERE id = @id AND revoked IS NULL", ("now", change.Now), ("id", id)) == 1;
            await change.AuditAsync(actor, "key.revoke", id);
            return isThere;
        },
        cancellation);

    /// <summary>All keys, the oldest first.</summary>
    public async Task<IReadOnlyList<DeskKey>> ListAsync(CancellationToken cancellation = default) =>
        await _database.ListAsync($"SELECT {Columns} FROM api_keys ORDER BY made, id", Read, cancellation);

    private static DeskKey Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), DeskNames.Read<KeyScope>(row, 2), row.GetInt64(3), DeskDatabase.TimeOf(row.GetInt64(4)), DeskNames.TimeOf(row, 5));
}
