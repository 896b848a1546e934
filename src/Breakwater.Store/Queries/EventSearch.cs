using Breakwater.Engine.Messages;
using Breakwater.Store.Events;
using Breakwater.Store.People;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Store.Queries;

/// <summary>Finds single events, open and sealed alike. Reads whole commits; safe for many threads, each call with a connection of its own.</summary>
public sealed class EventSearch
{
    /// <summary>The most that one page has.</summary>
    public const int MaxPage = 1000;

    private readonly EventDatabase _database;
    private readonly PersonKeys _keys;
    private readonly EventTable _messages = EventDatabase.TableOf("messages");
    private readonly EventTable _reports = EventDatabase.TableOf("reports");

    internal EventSearch(EventDatabase database, PersonKeys keys) => (_database, _keys) = (database, keys);

    /// <summary>The message of an id, or null. Of several (one id on days far apart) the last stored.</summary>
    public StoredMessage? Message(MessageId id, CancellationToken cancellation = default) =>
        Messages(new Conditions().AddText("id = $$", id.Value), limit: 1, cancellation).FirstOrDefault();

    /// <summary>Looks for messages, the last stored first.</summary>
    /// <param name="filter">Which messages.</param>
    /// <param name="before">Where to begin: what the page before gave as the next; null for the first page.</param>
    /// <param name="limit">How many, up to <see cref="MaxPage"/>.</param>
    /// <param name="cancellation">Stops the query.</param>
    public MessagePage Find(MessageFilter filter, long? before = null, int limit = 100, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ThrowIfNoPage(limit);
        var conditions = ConditionsOf(filter);
        if (before is { } position)
        {
            conditions.Add("position < $$", position);
        }

        var found = Messages(conditions, limit, cancellation);
        return new MessagePage(found, found.Count == limit ? found[^1].Position : null);
    }

    /// <summary>The senders of messages, those with the most first.</summary>
    public IReadOnlyList<SenderCounts> Senders(MessageFilter filter, int limit = 100, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ThrowIfNoPage(limit);
        var conditions = ConditionsOf(filter);
        return Read(
            $"""
            SELECT sender_hash, max(sender), arg_max(sender_kind, sender), max(key), coalesce(max(provider), ''), coalesce(max(country), ''),
                count(*), count(*) FILTER (action <> 'allow'), approx_count_distinct(recipient_hash), min(time), max(time)
            FROM messages{conditions} GROUP BY sender_hash HAVING sender_hash IS NOT NULL ORDER BY count(*) DESC, sender_hash LIMIT {limit}
            """,
            SenderOf,
            conditions,
            cancellation);
    }

    /// <summary>The reports of one message, the first stored first; at most <see cref="MaxPage"/>.</summary>
    public IReadOnlyList<StoredReport> Reports(MessageId message, CancellationToken cancellation = default) =>
        ReportsWhere(new Conditions().AddText("message = $$", message.Value), $"ORDER BY position LIMIT {MaxPage}", cancellation);

    /// <summary>The reports of a campaign, or of all, the last stored first.</summary>
    /// <param name="campaign">The campaign; null for all.</param>
    /// <param name="before">The position that they are before; null for the last.</param>
    /// <param name="limit">How many, up to <see cref="MaxPage"/>.</param>
    /// <param name="cancellation">Stops the query.</param>
    public IReadOnlyList<StoredReport> Reports(string? campaign, long? before = null, int limit = 100, CancellationToken cancellation = default)
    {
        ThrowIfNoPage(limit);
        var conditions = new Conditions().AddText("campaign = $$", campaign).Add("position < $$", before ?? long.MaxValue);
        return ReportsWhere(conditions, $"ORDER BY position DESC LIMIT {limit}", cancellation);
    }

    private static void ThrowIfNoPage(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MaxPage);
    }

    private static SenderCounts SenderOf(DuckDBDataReader row) => new(
        row.IsDBNull(1) ? PersonKeys.Pseudonym(new PersonHash(row.GetInt16(3), row.GetGuid(0))) : new Address((AddressKind)row.GetByte(2), row.GetString(1)),
        row.GetString(4), row.GetString(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8), EventTable.TimeOf(row, 9), EventTable.TimeOf(row, 10));

    private Conditions ConditionsOf(MessageFilter filter)
    {
        var conditions = new Conditions()
            .AddTime("time", filter.From, filter.To)
            .AddText("service = $$", filter.Service?.Name)
            .AddText("campaign = $$", filter.Campaign)
            .AddText("action = $$", filter.Action)
            .AddText("contains(domains, $$) AND list_contains(string_split(domains, chr(10)), $$)", filter.Domain)
            .AddText("contains(links, $$) AND list_contains(string_split(links, chr(10)), $$)", filter.Link)
            .AddText("contains(lower(text), lower($$))", filter.Fragment);
        if (filter.Sender is { } sender)
        {
            conditions.Add("sender_hash IN (SELECT unnest($$)::UUID)", _keys.Hashes(sender).Select(hash => hash.Value.ToString()).ToList());
        }

        return filter.Fingerprint is { } hash ? conditions.Add("(skeleton = $$ OR template = $$ OR fingerprint = $$)", hash) : conditions;
    }

    // First the positions alone, which reads only the columns that are asked for, then the rows.
    private List<StoredMessage> Messages(Conditions conditions, int limit, CancellationToken cancellation)
    {
        var positions = Read($"SELECT position FROM messages{conditions} ORDER BY position DESC LIMIT {limit}", row => row.GetInt64(0), conditions, cancellation);
        if (positions.Count == 0)
        {
            return [];
        }

        // As literals, which are numbers of our own: a list that is a parameter is joined, and every row is unpacked for it.
        var rows = $"SELECT * FROM messages WHERE position IN ({string.Join(", ", positions)}) ORDER BY position DESC";
        return [.. Read(rows, _messages.Read, new Conditions(), cancellation).Cast<StoredMessage>()];
    }

    private List<StoredReport> ReportsWhere(Conditions conditions, string order, CancellationToken cancellation) =>
        [.. Read($"SELECT * FROM reports{conditions} {order}", _reports.Read, conditions, cancellation).Cast<StoredReport>()];

    private List<T> Read<T>(string text, Func<DuckDBDataReader, T> row, Conditions conditions, CancellationToken cancellation) =>
        _database.Read(connection => connection.List(text, row, conditions.Parameters, cancellation));
}
