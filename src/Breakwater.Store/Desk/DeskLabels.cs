using System.Data.Common;
using Breakwater.Engine.Messages;

namespace Breakwater.Store.Desk;

/// <summary>Labels that people gave. None is changed: a later one of the same message counts.</summary>
public sealed class DeskLabels
{
    private const string Columns = "number, message, label, author, made";
    private readonly DeskDatabase _database;

    internal DeskLabels(DeskDatabase database) => _database = database;

    /// <summary>Gives a message a label.</summary>
    public Task<DeskLabel> GiveAsync(MessageId message, Label label, string author, CancellationToken cancellation = default) => _database.ChangeAsync(
        async change =>
        {
            var given = new DeskLabel(await change.NextAsync("labels"), message, label, author, DeskDatabase.TimeOf(change.Now));
            await change.RunAsync(
                $"INSERT INTO labels ({Columns}) VALUES (@number, @message, @label, @author, @made)",
                ("number", given.Number), ("message", message.Value), ("label", DeskNames.Of(label)), ("author", author), ("made", change.Now));
            await change.AuditAsync(author, "label.give", message.Value, DeskNames.Of(label));
            return given;
        },
        cancellation);

    /// <summary>The label that counts for a message, or null.</summary>
    public async Task<DeskLabel?> FindAsync(MessageId message, CancellationToken cancellation = default) => (await _database.ListAsync(
        $"SELECT {Columns} FROM labels WHERE message = @message ORDER BY number DESC LIMIT 1", Read, cancellation, ("message", message.Value))).FirstOrDefault();

    /// <summary>Labels in the order in which they were given.</summary>
    /// <param name="after">The number behind which to begin; 0 for all.</param>
    /// <param name="limit">How many.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<DeskLabel>> ListAsync(long after, int limit, CancellationToken cancellation = default) => await _database.ListAsync(
        $"SELECT {Columns} FROM labels WHERE number > @after ORDER BY number LIMIT @limit", Read, cancellation, ("after", after), ("limit", (long)limit));

    private static DeskLabel Read(DbDataReader row) => new(
        row.GetInt64(0), new MessageId(row.GetString(1)), DeskNames.Read<Label>(row, 2), row.GetString(3), DeskDatabase.TimeOf(row.GetInt64(4)));
}
