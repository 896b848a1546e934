using System.Text.Json;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine;

/// <summary>Writes decisions in the format that outsiders read, one JSON object a message.</summary>
public static class DecisionJson
{
    private const int Digits = 4;

    /// <summary>Writes the last decision of a judge.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="judge">The judge, who has read no other message since.</param>
    /// <param name="message">The message.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="line">The line it stood on, for messages without an id; 0 if unknown.</param>
    public static void Write(Utf8JsonWriter writer, Judge judge, Message message, in Decision decision, long line = 0)
    {
        writer.WriteStartObject();
        if (message.Id.Value.Length > 0)
        {
            writer.WriteString("id"u8, message.Id.Value);
        }
        else if (line > 0)
        {
            writer.WriteNumber("line"u8, line);
        }

        writer.WriteString("action"u8, ActionNames.Of(decision.Action));
        writer.WriteNumber("score"u8, Math.Round(decision.Score, Digits));
        if (decision.RetryAfter > TimeSpan.Zero)
        {
            writer.WriteNumber("retryAfterSeconds"u8, (long)decision.RetryAfter.TotalSeconds);
        }

        WriteReasons(writer, new DecisionText(judge, message), decision);
        writer.WriteString("rule"u8, decision.Rule.Name);
        writer.WriteString("policy"u8, decision.Policy.Hash);
        WriteEvidence(writer, decision.Evidence);
        WriteShadow(writer, decision);
        writer.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter writer, DecisionText text, in Decision decision)
    {
        writer.WriteStartArray("reasons"u8);
        foreach (ref readonly var reason in decision.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("signal"u8, SignalNames.Of(reason.Signal));
            writer.WriteNumber("weight"u8, Math.Round((double)reason.Weight, 2));
            writer.WriteString("detail"u8, text.Of(reason));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        if (evidence == Evidence.None)
        {
            return;
        }

        writer.WriteStartArray("evidence"u8);
        foreach (var name in EvidenceNames.Of(evidence))
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    private static void WriteShadow(Utf8JsonWriter writer, in Decision decision)
    {
        if (decision.Shadow.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("shadow"u8);
        for (var rule = decision.Shadow.Next(0); rule >= 0; rule = decision.Shadow.Next(rule + 1))
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, decision.Policy.Rules[rule].Name);
            writer.WriteString("action"u8, ActionNames.Of(decision.Policy.Rules[rule].Then));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
