namespace Breakwater.Store.Desk;

/// <summary>What people do at the desk: accounts, keys, policies, reviews, labels, and the log of it all. Each change is written into the audit log in its
/// own transaction. SQLite in the data folder, or PostgreSQL where a connection is told; the tables are the same. Safe for many threads.</summary>
public sealed class DeskStore : IAsyncDisposable
{
    private readonly DeskDatabase _database;

    private DeskStore(DeskDatabase database)
    {
        _database = database;
        Accounts = new DeskAccounts(database);
        Sessions = new DeskSessions(database);
        Keys = new DeskKeys(database);
        Policies = new DeskPolicies(database);
        Reviews = new DeskReviews(database);
        Labels = new DeskLabels(database);
        Audit = new DeskAudit(database);
    }

    /// <summary>People who may use the dashboard.</summary>
    public DeskAccounts Accounts { get; }

    /// <summary>Who is signed in.</summary>
    public DeskSessions Sessions { get; }

    /// <summary>Keys of programs that call the API.</summary>
    public DeskKeys Keys { get; }

    /// <summary>Policies and their history.</summary>
    public DeskPolicies Policies { get; }

    /// <summary>Reports under review.</summary>
    public DeskReviews Reviews { get; }

    /// <summary>Labels that people gave.</summary>
    public DeskLabels Labels { get; }

    /// <summary>Who did what.</summary>
    public DeskAudit Audit { get; }

    /// <summary>Opens the desk, and makes what its tables lack.</summary>
    /// <param name="folder">The data folder; SQLite lies in its file <c>desk.sqlite</c>.</param>
    /// <param name="postgreSql">A connection string of PostgreSQL, or null for SQLite.</param>
    /// <param name="time">Tells when things happen, and what has expired.</param>
    /// <param name="cancellation">Stops opening.</param>
    /// <exception cref="InvalidDataException">The desk was made by a newer version.</exception>
    public static async Task<DeskStore> OpenAsync(string folder, string? postgreSql, TimeProvider time, CancellationToken cancellation = default)
    {
        var database = postgreSql is null
            ? DeskDatabase.Sqlite(Path.Combine(Directory.CreateDirectory(folder).FullName, "desk.sqlite"), time)
            : DeskDatabase.PostgreSql(postgreSql, time);
        try
        {
            await database.MigrateAsync(cancellation);
            return new DeskStore(database);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
