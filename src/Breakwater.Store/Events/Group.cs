using Breakwater.Store.People;
using Breakwater.Store.Records;

namespace Breakwater.Store.Events;

/// <summary>Appends that share one commit: those events that are new, with their positions and times.</summary>
internal sealed class Group
{
    private readonly List<(EventTable Table, StoredEvent Event, DateTime Time)> _new = [];
    private readonly List<(Append Append, AppendResult Result)> _results = [];
    private readonly EventDatabase _database;
    private readonly KnownIds _known;

    public Group(EventDatabase database, KnownIds known, IReadOnlyList<Append> appends, long position, DateTime now)
    {
        (_database, _known) = (database, known);
        var stored = StoredBefore(appends, now);
        foreach (var append in appends)
        {
            var before = _new.Count;
            foreach (var each in append.Events)
            {
                var table = TableOf(each);
                if (stored.Add((table, each.Id)))
                {
                    _new.Add((table, each, TimeOf(each, now)));
                }
            }

            var count = _new.Count - before;
            _results.Add((append, new AppendResult(count, append.Events.Count - count, position + _new.Count)));
        }

        Position = position;
    }

    /// <summary>Position of the last event before the group.</summary>
    public long Position { get; }

    public long LastPosition => Position + _new.Count;

    /// <summary>Writes the group in one transaction. When it returns, the group is on disk.</summary>
    /// <returns>How many rows of roll-ups were added.</returns>
    public int Commit(PersonKeys keys)
    {
        if (_new.Count == 0)
        {
            return 0;
        }

        using var transaction = _database.Writer.BeginTransaction();
        foreach (var table in EventDatabase.Tables)
        {
            Write(table, keys);
        }

        var rollups = Rollups.Append(_database.Writer, _new.Select(each => RollupKey.Of(each.Event, each.Time)).OfType<RollupKey>());
        transaction.Commit();
        return rollups;
    }

    /// <summary>Remembers the ids and answers the callers: after the commit.</summary>
    public void Acknowledge()
    {
        foreach (var (table, stored, _) in _new)
        {
            _known.Add(table, stored.Id);
        }

        foreach (var (append, result) in _results)
        {
            append.Answer.TrySetResult(result);
        }
    }

    private static EventTable TableOf(StoredEvent stored) => EventDatabase.Tables[stored switch { StoredMessage => 0, StoredReport => 1, _ => 2 }];

    private static DateTime TimeOf(StoredEvent stored, DateTime now) => stored.Time?.UtcDateTime ?? now;

    private void Write(EventTable table, PersonKeys keys)
    {
        if (!_new.Exists(each => each.Table == table))
        {
            return;
        }

        using var appender = _database.Writer.CreateAppender(table.Open);
        for (var i = 0; i < _new.Count; i++)
        {
            if (_new[i].Table == table)
            {
                var row = appender.CreateRow();
                table.Append(row, _new[i].Event, Position + i + 1, _new[i].Time, keys);
                row.EndRow();
            }
        }
    }

    // Asked of the tables only where an id may be known: an open one whose hash is, or one of a day that is sealed.
    private HashSet<(EventTable, string)> StoredBefore(IReadOnlyList<Append> appends, DateTime now)
    {
        var open = new HashSet<(EventTable Table, string Id)>();
        var days = new HashSet<(EventTable Table, DateOnly Day, string Id)>();
        foreach (var each in appends.SelectMany(append => append.Events))
        {
            var (table, day) = (TableOf(each), DateOnly.FromDateTime(TimeOf(each, now)));
            if (_known.MayHave(table, each.Id))
            {
                open.Add((table, each.Id));
            }

            if (_database.Sealed.Has(table.Name, day))
            {
                days.Add((table, day, each.Id));
            }
        }

        var stored = new HashSet<(EventTable, string)>();
        foreach (var ofTable in open.GroupBy(each => each.Table))
        {
            stored.UnionWith(Having(ofTable.Key, ofTable.Key.Open, ofTable.Select(each => each.Id)));
        }

        foreach (var ofDay in days.GroupBy(each => (each.Table, each.Day)))
        {
            var files = _database.Sealed.Of(ofDay.Key.Table.Name, ofDay.Key.Day).Select(file => Sql.Literal(_database.Sealed.PathOf(file)));
            stored.UnionWith(Having(ofDay.Key.Table, $"read_parquet([{string.Join(", ", files)}])", ofDay.Select(each => each.Id)));
        }

        return stored;
    }

    private List<(EventTable, string)> Having(EventTable table, string rows, IEnumerable<string> ids) =>
        _database.Writer.List($"SELECT id FROM {rows} WHERE id IN (SELECT unnest($ids))", row => (table, row.GetString(0)), ("ids", ids.ToList()));
}
