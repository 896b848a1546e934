using System.Globalization;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>Commands of the event database. Values are parameters always; only names of our own and paths stand in the text.</summary>
internal static class Sql
{
    /// <summary>A path as a literal; DuckDB takes no parameter where it names a file.</summary>
    public static string Literal(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A date as a literal.</summary>
    public static string Literal(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'");

    public static int Run(this DuckDBConnection connection, string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(text, parameters);
        return command.ExecuteNonQuery();
    }

    public static T? Scalar<T>(this DuckDBConnection connection, string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(text, parameters);
        return command.ExecuteScalar() is T value ? value : default;
    }

    public static List<T> List<T>(this DuckDBConnection connection, string text, Func<DuckDBDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        connection.List(text, row, parameters, CancellationToken.None);

    public static List<T> List<T>(
        this DuckDBConnection connection, string text, Func<DuckDBDataReader, T> row, ReadOnlySpan<(string Name, object? Value)> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var command = connection.Command(text, parameters);
        using var stop = cancellation.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(row(reader));
            }

            return rows;
        }
        catch (DuckDBException exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException("the query was stopped", exception, cancellation);
        }
    }

    public static DuckDBCommand Command(this DuckDBConnection connection, string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        return command;
    }
}
