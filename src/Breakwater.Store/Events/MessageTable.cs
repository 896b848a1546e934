using System.Net;
using Breakwater.Engine.Messages;
using Breakwater.Store.People;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>Messages with their decisions as rows.</summary>
internal sealed class MessageTable : EventTable
{
    // Links and domains are one text with a line for each: a list costs the appender a quarter of its speed and more, and no mention has a line break.
    private const char Separator = '\n';
    private const byte HintLink = 1;
    private const byte HintNumber = 2;

    public override string Name => "messages";

    public override string Columns => """
        position BIGINT
        time TIMESTAMP
        id VARCHAR
        service VARCHAR
        key SMALLINT
        sender_kind UTINYINT
        sender VARCHAR
        sender_hash UUID
        provider VARCHAR
        country VARCHAR
        recipient_hash UUID
        region VARCHAR
        text VARCHAR
        hint UTINYINT
        fingerprint UBIGINT
        skeleton UBIGINT
        template UBIGINT
        links VARCHAR
        domains VARCHAR
        outcome UTINYINT
        sender_since TIMESTAMP
        known BOOLEAN
        network VARCHAR
        label UTINYINT
        action VARCHAR
        score DOUBLE
        rule VARCHAR
        policy VARCHAR
        campaign VARCHAR
        category VARCHAR
        """;

    public override IReadOnlyList<PersonColumns> People { get; } =
    [
        new("sender_hash", ["sender", "sender_hash", "network", "sender_since", "text", "links"]),
        new("recipient_hash", ["recipient_hash", "region", "text", "links"]),
    ];

    public override string ClearSender => "sender";

    public override void Append(IDuckDBAppenderRow row, StoredEvent stored, long position, DateTime time, PersonKeys keys)
    {
        var (kept, message, decision) = ((StoredMessage)stored, ((StoredMessage)stored).Message, ((StoredMessage)stored).Decision);
        row.AppendValue(position).AppendValue(time).AppendValue(message.Id.Value).AppendValue(Whole(message.Service.Name));
        AppendPeople(row, kept, keys);
        AppendText(row, message.Text);
        row.AppendValue(message.Hint is { } hint ? (byte?)((hint.HasLink ? HintLink : 0) | (hint.HasNumber ? HintNumber : 0)) : null)
            .AppendValue(message.Fingerprint).AppendValue(Hash(kept.Skeleton)).AppendValue(Hash(kept.Template));
        AppendText(row, string.Join(Separator, kept.Links));
        AppendText(row, string.Join(Separator, kept.Domains));
        row.AppendValue((byte)message.Outcome).AppendValue(message.SenderSince?.UtcDateTime).AppendValue((bool?)message.Known);
        AppendText(row, message.Ip is { } ip ? NetworkBlock.Of(ip).ToString() : "");
        row.AppendValue((byte)message.Label).AppendValue(decision.Action).AppendValue(decision.Score);
        AppendText(row, decision.Rule);
        AppendText(row, decision.Policy);
        AppendText(row, decision.Campaign);
        AppendText(row, decision.Category);
    }

    public override StoredEvent Read(DuckDBDataReader row) => new StoredMessage
    {
        Position = row.GetInt64(0),
        Country = TextOf(row, 9),
        Region = TextOf(row, 11),
        Skeleton = row.IsDBNull(15) ? 0 : row.GetFieldValue<ulong>(15),
        Template = row.IsDBNull(16) ? 0 : row.GetFieldValue<ulong>(16),
        Links = Lines(row, 17),
        Domains = Lines(row, 18),
        Message = ReadMessage(row),
        Decision = ReadDecision(row),
    };

    private static void AppendPeople(IDuckDBAppenderRow row, StoredMessage kept, PersonKeys keys)
    {
        var (sender, person, recipient) = (kept.Message.Sender, keys.Hash(kept.Message.Sender), keys.Hash(kept.Message.Recipient));
        row.AppendValue(person.IsNone ? recipient.Key : person.Key).AppendValue((byte)sender.Kind);
        AppendText(row, sender.Value);
        AppendPerson(row, person);
        AppendText(row, sender.Domain.ToString());
        AppendText(row, kept.Country);
        AppendPerson(row, recipient);
        AppendText(row, kept.Region);
    }

    private static Message ReadMessage(DuckDBDataReader row) => new()
    {
        Id = new MessageId(row.GetString(2)),
        Time = TimeOf(row, 1),
        Service = new Service(row.GetString(3)),
        Sender = SenderOf(row, kind: 5, clear: 6, key: 4, hash: 7),
        Recipient = PersonKeys.Pseudonym(PersonOf(row, 4, 10)),
        Text = TextOf(row, 12),
        Hint = row.IsDBNull(13) ? null : new Hint((row.GetByte(13) & HintLink) != 0, (row.GetByte(13) & HintNumber) != 0),
        Fingerprint = row.IsDBNull(14) ? null : row.GetFieldValue<ulong>(14),
        Outcome = (Outcome)row.GetByte(19),
        SenderSince = row.IsDBNull(20) ? null : TimeOf(row, 20),
        Known = row.GetBoolean(21),
        Ip = row.IsDBNull(22) ? null : IPAddress.Parse(row.GetString(22)),
        Label = (Label)row.GetByte(23),
    };

    private static StoredDecision ReadDecision(DuckDBDataReader row) => new()
    {
        Action = row.GetString(24),
        Score = row.GetDouble(25),
        Rule = TextOf(row, 26),
        Policy = TextOf(row, 27),
        Campaign = TextOf(row, 28),
        Category = TextOf(row, 29),
    };

    private static string[] Lines(DuckDBDataReader row, int column) => row.IsDBNull(column) ? [] : row.GetString(column).Split(Separator);

    private static ulong? Hash(ulong hash) => hash == 0 ? null : hash;
}
