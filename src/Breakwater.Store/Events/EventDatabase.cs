using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>The database of open events: one connection writes; readers have connections of their own and see whole commits only.
/// Files are taken away, and the database exchanged, only while nobody reads.</summary>
internal sealed class EventDatabase : IDisposable
{
    // A checkpoint packs the last, half-full rows anew: with DuckDB's own 16 MB each would be packed six times. A log of this size is replayed in seconds.
    private const string LogBytes = "128MB";

    public static readonly IReadOnlyList<EventTable> Tables = [new MessageTable(), new ReportTable(), new InterventionTable()];

    private readonly ReaderWriterLockSlim _readers = new();
    private readonly string _connection;
    private DuckDBConnection? _writer;

    public EventDatabase(string folder, EventStoreOptions options)
    {
        Path = System.IO.Path.Combine(folder, "open.duckdb");
        Sealed = new SealedDays(System.IO.Path.Combine(folder, "sealed"));
        _connection = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Data Source={Path};memory_limit={options.MemoryMiB}MiB;threads={options.Threads};autoinstall_known_extensions=false;autoload_known_extensions=false");
    }

    public string Path { get; }

    public string Log => Path + ".wal";

    public SealedDays Sealed { get; }

    /// <summary>The connection of the one thread that writes.</summary>
    public DuckDBConnection Writer => _writer ?? throw new InvalidOperationException("the database is not open");

    public static EventTable TableOf(string name) => Tables.Single(table => table.Name == name);

    /// <summary>Opens the database and makes what it lacks.</summary>
    public void Open()
    {
        _writer = new DuckDBConnection(_connection);
        _writer.Open();
        _writer.Run("SET GLOBAL parquet_metadata_cache = true");
        _writer.Run($"SET GLOBAL checkpoint_threshold = '{LogBytes}'");
        foreach (var table in Tables)
        {
            _writer.Run($"CREATE TABLE IF NOT EXISTS {table.Open} ({table.Columns.ReplaceLineEndings(", ")})");
        }

        Rollups.Create(_writer);
        SealedDays.Create(_writer);
        _writer.Run("CREATE TABLE IF NOT EXISTS counters (name VARCHAR, value BIGINT)");
        Sealed.Load(_writer);
    }

    /// <summary>Makes the views over open and sealed events, which name the sealed files. Within a transaction they change with its commit.</summary>
    public void MakeViews()
    {
        Sealed.Load(Writer);
        foreach (var table in Tables)
        {
            var files = Sealed.Files.Where(file => file.Kind == table.Name).Select(file => Sql.Literal(Sealed.PathOf(file)));
            var sealedRows = files.Any() ? $" UNION ALL SELECT {table.ColumnNames} FROM read_parquet([{string.Join(", ", files)}], hive_partitioning = false)" : "";
            Writer.Run($"CREATE OR REPLACE VIEW {table.Name} AS SELECT {table.ColumnNames} FROM {table.Open}{sealedRows}");
        }
    }

    /// <summary>Reads with a connection of its own, while files stay where they are.</summary>
    public T Read<T>(Func<DuckDBConnection, T> read)
    {
        _readers.EnterReadLock();
        try
        {
            using var connection = new DuckDBConnection(_connection);
            connection.Open();
            return read(connection);
        }
        finally
        {
            _readers.ExitReadLock();
        }
    }

    /// <summary>Does something while nobody reads.</summary>
    public void Alone(Action action)
    {
        _readers.EnterWriteLock();
        try
        {
            action();
        }
        finally
        {
            _readers.ExitWriteLock();
        }
    }

    /// <summary>Changes rows, the list of files and the views in one commit; the files that are no longer listed are taken away after it.</summary>
    public void Change(Action<DuckDBConnection> change)
    {
        using (var transaction = Writer.BeginTransaction())
        {
            change(Writer);
            MakeViews();
            transaction.Commit();
        }

        // Not before the list lies in the database itself: with its log lost, an older list would name files that are gone.
        Writer.Run("CHECKPOINT");
        Alone(() => Sealed.RemoveUnlisted());
    }

    /// <summary>Closes the database; its log is written into it.</summary>
    public void Close()
    {
        _writer?.Dispose();
        _writer = null;
    }

    public void Dispose()
    {
        Alone(Close);
        _readers.Dispose();
    }
}
