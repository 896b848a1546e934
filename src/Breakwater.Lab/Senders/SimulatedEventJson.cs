using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>Writes simulated events and their ground truth as JSON, one object a line.</summary>
public sealed class SimulatedEventJson : IDisposable
{
    private static readonly string[] ActorNames = ["person", "firm", "codes", "script", "ring", "patient", "prober", "bomber", "takeover"];

    private readonly bool _tellsKnown;
    private readonly IBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes into a buffer, which the caller empties.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="tellsKnown">Whether the service tells that a recipient knows the sender.</param>
    public SimulatedEventJson(IBufferWriter<byte> output, bool tellsKnown)
    {
        _tellsKnown = tellsKnown;
        _output = output;
        // Texts are to be read by people: no letter is escaped that need not be.
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>The name of a kind of actor, as in labels.</summary>
    public static string NameOf(ActorKind actor) => ActorNames[(int)actor];

    /// <summary>Writes an event in the format of events.</summary>
    public void WriteEvent(in SimulatedEvent simulated)
    {
        _json.WriteStartObject();
        if (simulated.Message is { } message)
        {
            Write(message);
        }
        else if (simulated.Report is { } report)
        {
            Write(report);
        }

        EndLine();
    }

    /// <summary>Writes what an event is: id, label, actor, sender.</summary>
    public void WriteLabel(in SimulatedEvent simulated)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, simulated.Id);
        _json.WriteString("label"u8, NameOf(simulated.Label));
        _json.WriteString("actor"u8, NameOf(simulated.Actor));
        _json.WriteString("sender"u8, simulated.Sender.Value);
        EndLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private static string NameOf(Label label) => label == Label.Ham ? "ham" : "spam";

    private void Write(Message message)
    {
        _json.WriteString("type"u8, "message"u8);
        _json.WriteString("id"u8, message.Id.Value);
        WriteTime("time"u8, message.Time);
        _json.WriteString("service"u8, message.Service.Name);
        _json.WriteString("sender"u8, message.Sender.Value);
        _json.WriteString("recipient"u8, message.Recipient.Value);
        WriteText(message);
        _json.WriteString("outcome"u8, message.Outcome == Outcome.Unreachable ? "unreachable"u8 : "delivered"u8);
        WriteTime("senderSince"u8, message.SenderSince);
        if (_tellsKnown)
        {
            _json.WriteBoolean("known"u8, message.Known);
        }

        _json.WriteString("ip"u8, message.Ip?.ToString());
        _json.WriteString("label"u8, NameOf(message.Label));
    }

    private void WriteText(Message message)
    {
        if (message.Hint is { } hint)
        {
            _json.WriteNumber("hint"u8, (hint.HasLink ? 1 : 0) + (hint.HasNumber ? 2 : 0));
        }
        else if (message.Fingerprint is { } fingerprint)
        {
            _json.WriteString("fingerprint"u8, fingerprint.ToString("x16", CultureInfo.InvariantCulture));
        }
        else if (message.Text.Length > 0)
        {
            _json.WriteString("text"u8, message.Text);
        }
    }

    private void Write(Report report)
    {
        _json.WriteString("type"u8, "report"u8);
        _json.WriteString("id"u8, report.Id);
        WriteTime("time"u8, report.Time);
        _json.WriteString("via"u8, report.Via);
        _json.WriteString("reporter"u8, report.Reporter.Value);
        if (report.Message.Value.Length > 0)
        {
            _json.WriteString("message"u8, report.Message.Value);
            _json.WriteString("service"u8, report.Service.Name);
        }

        _json.WriteString("sender"u8, report.Sender.Value);
        if (report.Text.Length > 0)
        {
            _json.WriteString("text"u8, report.Text);
        }

        _json.WriteString("reason"u8, "spam"u8);
    }

    private void WriteTime(ReadOnlySpan<byte> name, DateTimeOffset? time) =>
        _json.WriteString(name, time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _output.Write("\n"u8);
    }
}
