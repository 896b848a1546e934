namespace Breakwater.Store.Desk;

/// <summary>Who is signed in. A session is a secret that the browser keeps; here lies its hash alone.</summary>
public sealed class DeskSessions
{
    private readonly DeskDatabase _database;

    internal DeskSessions(DeskDatabase database) => _database = database;

    /// <summary>Begins a session, and forgets those that have expired.</summary>
    /// <returns>The secret, told only now.</returns>
    public Task<string> BeginAsync(DeskAccount account, TimeSpan lifetime, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        return _database.ChangeAsync(
            async change =>
            {
                var secret = Secret.Draw("");
                await change.RunAsync("DELETE FROM sessions WHERE expires <= @now", ("now", change.Now));
                await change.RunAsync(
                    "INSERT INTO sessions VALUES (@hash, @name, @made, @expires)",
                    ("hash", Secret.HashOf(secret)), ("name", account.Name), ("made", change.Now), ("expires", change.Now + (lifetime.Ticks / TimeSpan.TicksPerMicrosecond)));
                await change.AuditAsync(account.Name, "session.begin", account.Name);
                return secret;
            },
            cancellation);
    }

    /// <summary>Whose session it is, or null where it has expired, was ended or never was.</summary>
    public async Task<DeskAccount?> FindAsync(string secret, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var found = await _database.ListAsync(
            """
            SELECT users.name, users.role, users.made, users.disabled FROM sessions JOIN users ON users.name = sessions.user_name
            WHERE sessions.hash = @hash AND sessions.expires > @now AND users.disabled IS NULL
            """,
            DeskAccounts.Read, cancellation, ("hash", Secret.HashOf(secret)), ("now", _database.Now));
        return found.FirstOrDefault();
    }

    /// <summary>Ends a session.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> EndAsync(string secret, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return _database.ChangeAsync(
            async change =>
            {
                var hash = Secret.HashOf(secret);
                foreach (var name in await change.ListAsync("SELECT user_name FROM sessions WHERE hash = @hash", row => row.GetString(0), ("hash", hash)))
                {
                    await change.AuditAsync(name, "session.end", name);
                }

                return await change.RunAsync("DELETE FROM sessions WHERE hash = @hash", ("hash", hash)) == 1;
            },
            cancellation);
    }
}
