using System.Data.Common;

namespace Breakwater.Store.Desk;

/// <summary>One change of the desk, in its transaction.</summary>
internal sealed class DeskChange(DeskDatabase database, DbConnection connection, CancellationToken cancellation)
{
    public long Now { get; } = database.Now;

    public Task<int> RunAsync(string text, params (string Name, object? Value)[] parameters) => DeskDatabase.RunAsync(connection, text, parameters, cancellation);

    public Task<List<T>> ListAsync<T>(string text, Func<DbDataReader, T> row, params (string Name, object? Value)[] parameters) =>
        DeskDatabase.ListAsync(connection, text, row, parameters, cancellation);

    /// <summary>The number behind the last one of a table.</summary>
    public async Task<long> NextAsync(string table) =>
        (await ListAsync($"SELECT coalesce(max(number), 0) + 1 FROM {table}", row => row.GetInt64(0)))[0];

    /// <summary>Writes into the audit log who does what.</summary>
    public async Task AuditAsync(string actor, string action, string subject, string detail = "") => await RunAsync(
        "INSERT INTO audit VALUES (@number, @at, @actor, @action, @subject, @detail)",
        ("number", await NextAsync("audit")), ("at", Now), ("actor", actor), ("action", action), ("subject", subject), ("detail", detail));
}
