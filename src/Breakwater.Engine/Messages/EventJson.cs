namespace Breakwater.Engine.Messages;

/// <summary>Reads the event format, one JSON object an event: a message, a report or an intervention; unknown fields are ignored.</summary>
public static class EventJson
{
    /// <summary>Reads one event; without a type it is a message.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <param name="read">The event, if nothing is wrong.</param>
    /// <returns>What is wrong and where, or null.</returns>
    public static string? TryRead(ReadOnlySpan<byte> utf8, out Event read)
    {
        read = default;
        var fields = new EventFields();
        if (fields.Read(utf8) is { } error)
        {
            return error;
        }

        switch (fields.Type)
        {
            case null or "message":
                read = new Event(fields.ToMessage(), null, null);
                return MessageJson.Lack(read.Message!, fields);
            case "report":
                read = new Event(null, fields.ToReport(), null);
                return LackOf(read.Report!);
            case "intervention":
                read = new Event(null, null, fields.ToIntervention());
                return read.Intervention!.Target.Length > 0 ? null : "the intervention has no \"target\"";
            default:
                return $"\"type\" must be message, report or intervention, not {fields.Type}";
        }
    }

    private static string? LackOf(Report report) =>
        report.Message.Value.Length > 0 || report.Text.Length > 0 || report.Sender.Kind != AddressKind.None
            ? null
            : "the report names no \"message\", \"text\" or \"sender\"";
}
