using Breakwater.Engine.Messages;
using Breakwater.Store.People;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>Interventions as rows; they name no person.</summary>
internal sealed class InterventionTable : EventTable
{
    public override string Name => "interventions";

    public override string Columns => """
        position BIGINT
        time TIMESTAMP
        id VARCHAR
        kind VARCHAR
        target VARCHAR
        note VARCHAR
        """;

    public override IReadOnlyList<PersonColumns> People => [];

    public override string? ClearSender => null;

    public override void Append(IDuckDBAppenderRow row, StoredEvent stored, long position, DateTime time, PersonKeys keys)
    {
        var intervention = ((StoredIntervention)stored).Intervention;
        row.AppendValue(position).AppendValue(time).AppendValue(intervention.Id).AppendValue(Whole(intervention.Kind)).AppendValue(Whole(intervention.Target));
        AppendText(row, intervention.Note);
    }

    public override StoredEvent Read(DuckDBDataReader row) => new StoredIntervention
    {
        Position = row.GetInt64(0),
        Intervention = new Intervention
        {
            Id = row.GetString(2),
            Time = TimeOf(row, 1),
            Kind = row.GetString(3),
            Target = row.GetString(4),
            Note = TextOf(row, 5),
        },
    };
}
