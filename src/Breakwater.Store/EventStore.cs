using Breakwater.Engine.Messages;
using Breakwater.Store.Events;
using Breakwater.Store.Files;
using Breakwater.Store.People;
using Breakwater.Store.Queries;
using Breakwater.Store.Records;

namespace Breakwater.Store;

/// <summary>Everything that happened, in a data folder that this process owns.
/// Life: open it and read what was recovered; replay the events behind the last snapshot; append, search, chart; maintain it every hour or so; dispose of it.
/// An append is answered when its events are on disk, and what was answered is there after whatever crash. Safe for many threads.</summary>
public sealed class EventStore : IAsyncDisposable
{
    /// <summary>The most events of one append.</summary>
    public const int MaxAppend = 100_000;

    /// <summary>The longest id, in UTF-16 units.</summary>
    public const int MaxId = 1024;

    private readonly FileStream _lock;
    private readonly EventDatabase _database;
    private readonly PositionMark _mark;
    private readonly Startup _startup;
    private readonly EventWriter _writer;
    private readonly EventStoreOptions _options;
    private readonly TimeProvider _time;

    private EventStore(FileStream held, EventDatabase database, PositionMark mark, PersonKeys keys, Startup startup, KnownIds known, EventStoreOptions options, TimeProvider time)
    {
        (_lock, _database, _mark, _startup, Keys, _options, _time) = (held, database, mark, startup, keys, options, time);
        Recovery = startup.Run();
        _mark.Set(Recovery.Position);
        _writer = new EventWriter(_database, startup, known, Keys, _mark, options, time, Recovery.Position);
        Search = new EventSearch(_database, Keys);
        Charts = new EventCharts(_database);
    }

    /// <summary>The keys under which people are hashed, in the file <c>people.keys</c>: without them nobody is found again, so keep a copy elsewhere.</summary>
    public PersonKeys Keys { get; }

    /// <summary>What was found when the store was opened.</summary>
    public Recovery Recovery { get; }

    /// <summary>Finds single events.</summary>
    public EventSearch Search { get; }

    /// <summary>Counts events over time.</summary>
    public EventCharts Charts { get; }

    /// <summary>Position of the last event that is on disk.</summary>
    public long Position => _writer.Position;

    /// <summary>Appends that wait for their commit.</summary>
    public int Waiting => _writer.Waiting;

    /// <summary>Opens the events of a data folder, or begins them.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="options">What is kept, and how long.</param>
    /// <param name="time">Tells events their time that have none, and what is too old.</param>
    /// <exception cref="IOException">Another process has the folder, or the disk cannot be used.</exception>
    /// <exception cref="InvalidDataException">The file of keys is damaged, or is missing where there are events.</exception>
    public static EventStore Open(string folder, EventStoreOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ThrowIfImpossible();
        var path = Directory.CreateDirectory(folder).FullName;
        var events = Directory.CreateDirectory(Path.Combine(path, "events")).FullName;
        var held = Hold(path);
        var mark = new PositionMark(events);
        var database = new EventDatabase(events, options);
        try
        {
            var keys = KeysOf(path, database, time);
            var known = new KnownIds();
            return new EventStore(held, database, mark, keys, new Startup(database, mark, new DamagedFolder(path, time), known), known, options, time);
        }
        catch
        {
            database.Dispose();
            mark.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Stores events, each once by its id and kind: an id that is known already is not stored again. All or none of them are stored.
    /// The same id is taken for another event only when the first one was stored without a time of its own, or with another day, and is sealed by now.</summary>
    /// <returns>A task that is completed when the events are on disk.</returns>
    /// <exception cref="StoreUnavailableException">The disk does not take them: none is stored.</exception>
    /// <exception cref="ArgumentException">An event has no id or too long a one, or there are too many.</exception>
    public Task<AppendResult> AppendAsync(IReadOnlyList<StoredEvent> events, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(events.Count, MaxAppend, nameof(events));
        foreach (var stored in events)
        {
            if (stored.Id.Length is 0 or > MaxId || stored.Id.Contains('\0', StringComparison.Ordinal))
            {
                throw new ArgumentException($"an event that is stored has an id of 1 to {MaxId} characters, none of them U+0000", nameof(events));
            }
        }

        return _writer.AppendAsync(events, cancellation);
    }

    /// <summary>Reads events in the order in which they were stored.</summary>
    /// <param name="after">The position behind which to begin; 0 for all.</param>
    public IEnumerable<StoredEvent> Replay(long after) => EventReplay.After(_database, after);

    /// <summary>Seals the days that are over, hashes the senders that were in clear long enough, and drops what is too old or too much.</summary>
    public Task<Maintained> MaintainAsync(CancellationToken cancellation = default) => _writer.DoAsync(
        () =>
        {
            var now = _time.GetUtcNow().UtcDateTime;
            var dropped = Retention.Drop(_database, now - _options.KeepFor, _options.KeepBytes);
            var written = Sealing.Seal(_database, now - _options.SealAfter);
            if (written > 0)
            {
                _startup.LoadIds();
            }

            return new Maintained(written, Retention.HashSenders(_database, now - _options.SendersInClearFor), dropped);
        },
        cancellation);

    /// <summary>Makes one file of the parts of each sealed day, and gives back the room of what was deleted.</summary>
    public Task CompactAsync(CancellationToken cancellation = default) => _writer.DoAsync(
        () =>
        {
            Compaction.Compact(_database);
            return true;
        },
        cancellation);

    /// <summary>Erases one person from all events: address, hash, place, network address and texts. That something happened, and what was decided, stays.</summary>
    /// <returns>How many events named the person.</returns>
    public Task<long> EraseAsync(Address person, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(person.Kind, AddressKind.None, nameof(person));
        return _writer.DoAsync(() => Erasure.Erase(_database, Keys.Hashes(person)), cancellation);
    }

    /// <summary>Makes a new key for people: they are other hashes from now on, and are still found in older events.</summary>
    /// <returns>The new key's number.</returns>
    public Task<short> RotateKeyAsync(CancellationToken cancellation = default) => _writer.DoAsync(Keys.Rotate, cancellation);

    /// <summary>Reads everything and proves it: sealed files against their hashes, ids against each other, roll-ups against the events.
    /// Appends go on meanwhile.</summary>
    public Task<Verification> VerifyAsync(CancellationToken cancellation = default) =>
        Task.Run(() => _database.Read(connection => Verification.Run(connection, _database.Sealed)), cancellation);

    /// <summary>Writes the events of a time into a folder, a file for each kind; people are in them as they are here.</summary>
    /// <returns>The files.</returns>
    public IReadOnlyList<string> Export(string folder, DateTimeOffset from, DateTimeOffset to, ExportFormat format) =>
        EventExport.Write(_database, folder, from, to, format);

    /// <summary>Stores what waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _database.Dispose();
        _mark.Dispose();
        await _lock.DisposeAsync();
    }

    private static PersonKeys KeysOf(string folder, EventDatabase database, TimeProvider time)
    {
        var path = Path.Combine(folder, "people.keys");
        return File.Exists(path) || !File.Exists(database.Path)
            ? PersonKeys.Open(path, time)
            : throw new InvalidDataException($"{path} is missing, and there are events. Put back a copy of it; new keys would make everybody a stranger for good.");
    }

    private static FileStream Hold(string folder)
    {
        var path = Path.Combine(folder, "lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure)
        {
            throw new IOException($"{folder} belongs to another process, or cannot be written: {failure.Message}", failure);
        }
    }
}
