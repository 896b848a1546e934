using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Breakwater.Store.Desk;

/// <summary>The one database of the desk, SQLite or PostgreSQL. Values are parameters always.</summary>
internal sealed class DeskDatabase : IAsyncDisposable
{
    private readonly DbDataSource _source;
    private readonly string _beforeChange;
    private readonly string _inChange;

    private DeskDatabase(DbDataSource source, string beforeChange, string inChange, TimeProvider time) =>
        (_source, _beforeChange, _inChange, Time) = (source, beforeChange, inChange, time);

    public TimeProvider Time { get; }

    public long Now => Micros(Time.GetUtcNow());

    public static DeskDatabase Sqlite(string file, TimeProvider time)
    {
        var options = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true };
        return new DeskDatabase(SqliteFactory.Instance.CreateDataSource(options.ConnectionString), "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", "", time);
    }

    // Changes come one after the other, as in SQLite, so that numbers have no gaps and none is given twice.
    public static DeskDatabase PostgreSql(string connection, TimeProvider time) =>
        new(NpgsqlDataSource.Create(connection), "", "LOCK TABLE schema_steps IN EXCLUSIVE MODE", time);

    public static long Micros(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset TimeOf(long micros) => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);

    /// <summary>Makes the tables, by the steps that are still lacking.</summary>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using (var connection = await _source.OpenConnectionAsync(cancellation))
        {
            await RunAsync(connection, "CREATE TABLE IF NOT EXISTS schema_steps (number BIGINT PRIMARY KEY)", [], cancellation);
        }

        await ChangeAsync(MissingStepsAsync, cancellation);
    }

    /// <summary>Changes all or nothing, while nobody else changes anything.</summary>
    public async Task<T> ChangeAsync<T>(Func<DeskChange, Task<T>> change, CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        await RunAsync(connection, _beforeChange, [], cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await RunAsync(connection, _inChange, [], cancellation);
        var result = await change(new DeskChange(this, connection, cancellation));
        await transaction.CommitAsync(cancellation);
        return result;
    }

    public async Task<List<T>> ListAsync<T>(string text, Func<DbDataReader, T> row, CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        return await ListAsync(connection, text, row, parameters, cancellation);
    }

    public static async Task<List<T>> ListAsync<T>(
        DbConnection connection, string text, Func<DbDataReader, T> row, (string Name, object? Value)[] parameters, CancellationToken cancellation)
    {
        await using var command = Command(connection, text, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public static async Task<int> RunAsync(DbConnection connection, string text, (string Name, object? Value)[] parameters, CancellationToken cancellation)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        await using var command = Command(connection, text, parameters);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private static DbCommand Command(DbConnection connection, string text, (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;

            // PostgreSQL takes no U+0000 in a text.
            parameter.Value = value is string written ? written.Replace('\0', '\u2400') : value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static async Task<bool> MissingStepsAsync(DeskChange change)
    {
        var done = await change.ListAsync("SELECT number FROM schema_steps ORDER BY number", row => row.GetInt64(0));
        if (done.Count > DeskSchema.Steps.Count)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"the desk was made by a newer version: it has step {done[^1]}, this one knows {DeskSchema.Steps.Count}"));
        }

        for (var step = done.Count; step < DeskSchema.Steps.Count; step++)
        {
            await change.RunAsync(DeskSchema.Steps[step]);
            await change.RunAsync("INSERT INTO schema_steps VALUES (@number)", ("number", (long)step + 1));
        }

        return true;
    }
}
