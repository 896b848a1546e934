using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;

namespace Breakwater.Cli.Output;

/// <summary>Shows weighed reports to machines: one JSON object a line.</summary>
internal sealed class JsonReports(Stream output) : ReportWriter
{
    private const int Digits = 4;

    private readonly ArrayBufferWriter<byte> _object = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null);

    public override void Write(WeighedReport report) => WriteLine(json =>
    {
        var (received, weighing) = (report.Received, report.Weighing);
        json.WriteNumber("line"u8, report.Line);
        WriteUnlessEmpty("id"u8, received.Report.Id);
        json.WriteString("standing"u8, NameOf(received.Standing));
        json.WriteString("provenance"u8, NameOf(received.Provenance));
        json.WriteStartObject("match"u8);
        json.WriteString("basis"u8, NameOf(received.Match.Basis));
        json.WriteString("subject"u8, new Subject(SubjectKind.Text, received.Key).ToString());
        json.WriteNumber("likeness"u8, Rounded(received.Match.Likeness));
        json.WriteEndObject();
        WriteService(received.Service);
        json.WriteNumber("reliability"u8, Rounded(weighing.Reliability));
        json.WriteBoolean("proven"u8, weighing.IsProven);
        json.WriteNumber("weight"u8, Rounded(weighing.Weight));
        json.WriteNumber("probability"u8, Rounded(weighing.Probability));
        json.WriteString("verdict"u8, NameOf(weighing.Verdict));
    });

    public override void Write(IReadOnlyList<VerdictChange> changes)
    {
        foreach (var change in changes)
        {
            WriteLine(json =>
            {
                json.WriteString("change"u8, change.Subject.ToString());
                json.WriteString("from"u8, NameOf(change.From));
                json.WriteString("to"u8, NameOf(change.To));
                json.WriteNumber("probability"u8, Rounded(change.Probability));
                json.WriteNumber("decidedCount"u8, change.DecidedCount);
                json.WriteStartArray("decided"u8);
                foreach (var message in change.Decided)
                {
                    json.WriteStringValue(message);
                }

                json.WriteEndArray();
            });
        }
    }

    public override void WriteError(string file, long line, string error) => WriteLine(json =>
    {
        json.WriteString("file"u8, file);
        json.WriteNumber("line"u8, line);
        json.WriteString("error"u8, error);
    });

    public override void WriteSummary(ReportTally tally, ServiceInference services, IReadOnlyList<ReporterRing> rings) => WriteLine(json =>
    {
        json.WriteStartObject("summary"u8);
        json.WriteNumber("messages"u8, tally.Messages);
        json.WriteNumber("reports"u8, tally.Reports);
        json.WriteStartObject("matched"u8);
        foreach (var basis in Enum.GetValues<MatchBasis>())
        {
            json.WriteNumber(NameOf(basis), tally.By(basis));
        }

        json.WriteEndObject();
        json.WriteNumber("resent"u8, tally.Resent);
        json.WriteNumber("blocked"u8, tally.Blocked);
        json.WriteNumber("quarantined"u8, tally.Quarantined);
        json.WriteNumber("undone"u8, tally.Undone);
        json.WriteNumber("unreadable"u8, tally.Unreadable);
        WriteReliability(services);
        WriteRings(rings);
        json.WriteEndObject();
    });

    public override void Dispose() => _json.Dispose();

    private static double Rounded(double value) => Math.Round(value, Digits);

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _object.ResetWrittenCount();
        _json.Reset(_object);
        _json.WriteStartObject();
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        output.Write(_object.WrittenSpan);
        output.Write("\n"u8);
    }

    private void WriteService(ServiceEstimate service)
    {
        _json.WriteStartObject("service"u8);
        foreach (var share in service.Shares.Where(share => share.Probability >= 0.001))
        {
            _json.WriteNumber(share.Service.Name, Rounded(share.Probability));
        }

        _json.WriteEndObject();
        _json.WriteNumber("serviceBasis"u8, service.Basis);
    }

    private void WriteReliability(ServiceInference services)
    {
        _json.WriteStartObject("service"u8);
        _json.WriteNumber("learned"u8, services.Events);
        _json.WriteStartArray("reliability"u8);
        for (var bin = 0; bin < Reliability.Bins; bin++)
        {
            var (stated, isTrue, all) = services.Reliability.Of(bin);
            _json.WriteStartObject();
            _json.WriteNumber("stated"u8, Rounded(stated));
            _json.WriteNumber("true"u8, isTrue);
            _json.WriteNumber("of"u8, all);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRings(IReadOnlyList<ReporterRing> rings)
    {
        _json.WriteStartArray("rings"u8);
        foreach (var ring in rings)
        {
            _json.WriteStartObject();
            _json.WriteNumber("meetings"u8, ring.Meetings);
            _json.WriteNumber("kinship"u8, Rounded(ring.Kinship));
            _json.WriteStartArray("members"u8);
            foreach (var member in ring.Members)
            {
                _json.WriteStringValue($"r-{member.ToString("x16", CultureInfo.InvariantCulture)}");
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteUnlessEmpty(ReadOnlySpan<byte> name, string value)
    {
        if (value.Length > 0)
        {
            _json.WriteString(name, value);
        }
    }
}
