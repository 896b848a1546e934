using System.Buffers;
using System.Text.Json;
using Breakwater.Engine;

namespace Breakwater.Cli.Output;

/// <summary>Shows decisions to machines: one JSON object a line.</summary>
/// <param name="output">Where to.</param>
/// <param name="namesFiles">Whether to say which file a message stands in.</param>
internal sealed class JsonVerdicts(Stream output, bool namesFiles) : VerdictWriter
{
    private const int FlushFrom = 1 << 16;
    private const int Digits = 4;

    private readonly ArrayBufferWriter<byte> _pending = new(FlushFrom);
    private readonly ArrayBufferWriter<byte> _object = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null);

    public override void Write(Judge judge, Verdict verdict)
    {
        Start();
        DecisionJson.Write(_json, judge, verdict.Message, verdict.Decision, verdict.Line);
        _json.Flush();
        var decision = _object.WrittenSpan;
        if (!namesFiles && verdict.Highlights is null)
        {
            EndLine(decision);
            return;
        }

        // The engine closes its object; what is added here goes before its brace and after a comma, in the place of the brace of the other.
        _pending.Write(decision[..^1]);
        _pending.Write(","u8);
        Start();
        _json.WriteStartObject();
        WriteFile(verdict.File);
        WriteHighlights(verdict.Highlights);
        _json.WriteEndObject();
        _json.Flush();
        EndLine(_object.WrittenSpan[1..]);
    }

    public override void WriteError(string file, long line, string error)
    {
        Start();
        _json.WriteStartObject();
        WriteFile(file);
        _json.WriteNumber("line"u8, line);
        _json.WriteString("error"u8, error);
        _json.WriteEndObject();
        _json.Flush();
        EndLine(_object.WrittenSpan);
    }

    public override void Flush()
    {
        output.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
        output.Flush();
    }

    public override void Dispose() => _json.Dispose();

    private void Start()
    {
        _object.ResetWrittenCount();
        _json.Reset(_object);
    }

    private void EndLine(ReadOnlySpan<byte> json)
    {
        _pending.Write(json);
        _pending.Write("\n"u8);
        if (_pending.WrittenCount >= FlushFrom)
        {
            Flush();
        }
    }

    private void WriteFile(string file)
    {
        if (namesFiles)
        {
            _json.WriteString("file"u8, file);
        }
    }

    private void WriteHighlights(IReadOnlyList<Highlight>? highlights)
    {
        if (highlights is null)
        {
            return;
        }

        _json.WriteStartArray("highlights"u8);
        foreach (var highlight in highlights)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start"u8, highlight.Span.Start);
            _json.WriteNumber("length"u8, highlight.Span.Length);
            _json.WriteNumber("weight"u8, Math.Round(highlight.LogOdds, Digits));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
