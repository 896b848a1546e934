using System.Data.Common;

namespace Breakwater.Store.Desk;

/// <summary>People who may use the dashboard.</summary>
public sealed class DeskAccounts
{
    private const string Columns = "name, role, made, disabled";
    private readonly DeskDatabase _database;

    internal DeskAccounts(DeskDatabase database) => _database = database;

    /// <summary>Adds an account.</summary>
    /// <returns>Whether it was added; not where there is one of that name.</returns>
    /// <exception cref="ArgumentException">The name is none, or the password has fewer than 10 or more than 1024 characters.</exception>
    public Task<bool> AddAsync(string name, DeskRole role, string password, string actor, CancellationToken cancellation = default)
    {
        DeskNames.ThrowIfNone(name, nameof(name));
        var hash = Hash(password);
        return _database.ChangeAsync(
            async change =>
            {
                var added = await change.RunAsync(
                    "INSERT INTO users (name, role, password, made) VALUES (@name, @role, @password, @made) ON CONFLICT (name) DO NOTHING",
                    ("name", name), ("role", DeskNames.Of(role)), ("password", hash), ("made", change.Now)) == 1;
                await change.AuditAsync(actor, added ? "account.add" : "account.add-refused", name, DeskNames.Of(role));
                return added;
            },
            cancellation);
    }

    /// <summary>The account, if name and password are right and it is not disabled. Takes as long where there is no such account.</summary>
    public async Task<DeskAccount?> SignInAsync(string name, string password, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(password);
        var found = await _database.ListAsync(
            $"SELECT {Columns}, password FROM users WHERE name = @name AND disabled IS NULL", row => (Account: Read(row), Password: row.GetString(4)), cancellation, ("name", name));
        return Password.IsRight(password, found.Count == 0 ? null : found[0].Password) ? found[0].Account : null;
    }

    /// <summary>Gives a person another role.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> SetRoleAsync(string name, DeskRole role, string actor, CancellationToken cancellation = default) =>
        SetAsync(name, "role", DeskNames.Of(role), endsSessions: true, actor, "account.role", DeskNames.Of(role), cancellation);

    /// <summary>Sets a password and ends the person's sessions.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> SetPasswordAsync(string name, string password, string actor, CancellationToken cancellation = default) =>
        SetAsync(name, "password", Hash(password), endsSessions: true, actor, "account.password", "", cancellation);

    /// <summary>Lets a person in no longer, and ends the person's sessions; what the person did stays.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> DisableAsync(string name, string actor, CancellationToken cancellation = default) =>
        SetAsync(name, "disabled", _database.Now, endsSessions: true, actor, "account.disable", "", cancellation);

    /// <summary>Lets a person in again.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> EnableAsync(string name, string actor, CancellationToken cancellation = default) =>
        SetAsync(name, "disabled", null, endsSessions: false, actor, "account.enable", "", cancellation);

    /// <summary>All accounts, by name.</summary>
    public async Task<IReadOnlyList<DeskAccount>> ListAsync(CancellationToken cancellation = default) =>
        await _database.ListAsync($"SELECT {Columns} FROM users ORDER BY name", Read, cancellation);

    internal static DeskAccount Read(DbDataReader row) =>
        new(row.GetString(0), DeskNames.Read<DeskRole>(row, 1), DeskDatabase.TimeOf(row.GetInt64(2)), DeskNames.TimeOf(row, 3));

    private static string Hash(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        return password.Length is >= Password.MinLength and <= Password.MaxLength
            ? Password.Hash(password)
            : throw new ArgumentException($"a password has {Password.MinLength} to {Password.MaxLength} characters", nameof(password));
    }

    private Task<bool> SetAsync(string name, string column, object? value, bool endsSessions, string actor, string action, string detail, CancellationToken cancellation) =>
        _database.ChangeAsync(
            async change =>
            {
                var isThere = await change.RunAsync($"UPDATE users SET {column} = @value WHERE name = @name", ("value", value), ("name", name)) == 1;
                if (endsSessions)
                {
                    await change.RunAsync("DELETE FROM sessions WHERE user_name = @name", ("name", name));
                }

                await change.AuditAsync(actor, action, name, detail);
                return isThere;
            },
            cancellation);
}
