using Breakwater.Engine.Messages;
using Breakwater.Store.People;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>Reports as rows.</summary>
internal sealed class ReportTable : EventTable
{
    public override string Name => "reports";

    public override string Columns => """
        position BIGINT
        time TIMESTAMP
        id VARCHAR
        via VARCHAR
        key SMALLINT
        reporter_hash UUID
        region VARCHAR
        message VARCHAR
        service VARCHAR
        sender_kind UTINYINT
        sender VARCHAR
        sender_hash UUID
        provider VARCHAR
        country VARCHAR
        text VARCHAR
        reason UTINYINT
        action VARCHAR
        campaign VARCHAR
        category VARCHAR
        """;

    public override IReadOnlyList<PersonColumns> People { get; } =
    [
        new("sender_hash", ["sender", "sender_hash", "text"]),
        new("reporter_hash", ["reporter_hash", "region", "text"]),
    ];

    public override string ClearSender => "sender";

    public override void Append(IDuckDBAppenderRow row, StoredEvent stored, long position, DateTime time, PersonKeys keys)
    {
        var (kept, report) = ((StoredReport)stored, ((StoredReport)stored).Report);
        var (reporter, sender) = (keys.Hash(report.Reporter), keys.Hash(report.Sender));
        row.AppendValue(position).AppendValue(time).AppendValue(report.Id).AppendValue(Whole(report.Via)).AppendValue(sender.IsNone ? reporter.Key : sender.Key);
        AppendPerson(row, reporter);
        AppendText(row, kept.Region);
        AppendText(row, report.Message.Value);
        row.AppendValue(Whole(report.Service.Name)).AppendValue((byte)report.Sender.Kind);
        AppendText(row, report.Sender.Value);
        AppendPerson(row, sender);
        AppendText(row, report.Sender.Domain.ToString());
        AppendText(row, kept.Country);
        AppendText(row, report.Text);
        row.AppendValue((byte)report.Reason);
        AppendText(row, kept.Action);
        AppendText(row, kept.Campaign);
        AppendText(row, kept.Category);
    }

    public override StoredEvent Read(DuckDBDataReader row) => new StoredReport
    {
        Position = row.GetInt64(0),
        Region = TextOf(row, 6),
        Country = TextOf(row, 13),
        Action = TextOf(row, 16),
        Campaign = TextOf(row, 17),
        Category = TextOf(row, 18),
        Report = new Report
        {
            Id = row.GetString(2),
            Time = TimeOf(row, 1),
            Via = row.GetString(3),
            Reporter = PersonKeys.Pseudonym(PersonOf(row, 4, 5)),
            Message = new MessageId(TextOf(row, 7)),
            Service = new Service(row.GetString(8)),
            Sender = SenderOf(row, kind: 9, clear: 10, key: 4, hash: 11),
            Text = TextOf(row, 14),
            Reason = (ReportReason)row.GetByte(15),
        },
    };
}
