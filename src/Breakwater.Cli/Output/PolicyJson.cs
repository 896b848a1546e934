using System.Text.Encodings.Web;
using System.Text.Json;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Output;

/// <summary>Policies for machines.</summary>
internal static class PolicyJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What testing a policy came to.</summary>
    public static void WriteTest(Stream output, string file, PolicyReading read, IReadOnlyList<(PolicyRule Rule, PolicyExample Example)> failures) => Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        if (read.IsSound)
        {
            json.WriteString("policy", read.Policy.Hash);
            json.WriteNumber("rules", read.Policy.Rules.Count - 1);
            json.WriteNumber("examples", read.Policy.Rules.Sum(rule => rule.Examples.Count));
        }

        json.WriteStartArray("errors");
        foreach (var error in read.Errors)
        {
            json.WriteStartObject();
            json.WriteNumber("line", error.Line);
            json.WriteNumber("column", error.Column);
            json.WriteString("message", error.Message);
            json.WriteString("suggestion", error.Suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var (rule, example) in failures)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Name);
            json.WriteNumber("line", example.Line);
            json.WriteString("expected", example.IsMatch ? "match" : "spare");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The rules of a policy.</summary>
    public static void WriteShow(Stream output, SpamPolicy policy) => Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("policy", policy.Hash);
        json.WriteStartObject("constants");
        foreach (var (name, value) in policy.Constants)
        {
            json.WriteNumber(name, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("lists");
        foreach (var (name, count) in policy.Lists)
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in policy.Rules)
        {
            json.WriteStartObject();
            WriteRule(json, rule);
            json.WriteString("when", rule.When);
            json.WriteString("tell", rule.Tell);
            json.WriteBoolean("quarantine", rule.HasQuarantine);
            json.WriteNumber("examples", rule.Examples.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Why one message is decided on so.</summary>
    public static void WriteExplanation(Stream output, Judge judge, Message message, Decision decision, long line) => Write(output, json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("decision");
        DecisionJson.Write(json, judge, message, decision, line);
        json.WriteString("because", decision.Rule.Because);
        json.WriteString("tell", decision.Rule.Tell);
        json.WriteStartArray("matching");
        var matching = decision.Policy.Matching(judge.Facts);
        for (var at = matching.Next(0); at >= 0; at = matching.Next(at + 1))
        {
            var rule = decision.Policy.Rules[at];
            json.WriteStartObject();
            WriteRule(json, rule);
            json.WriteStartObject("facts");
            foreach (var fact in rule.Facts)
            {
                WriteFact(json, judge.Facts.Of(fact));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter json, PolicyRule rule)
    {
        json.WriteString("rule", rule.Name);
        json.WriteString("action", ActionNames.Of(rule.Then));
        if (rule.RetryAfter > TimeSpan.Zero)
        {
            json.WriteNumber("retryAfterSeconds", (long)rule.RetryAfter.TotalSeconds);
        }

        json.WriteString("mode", rule.Mode.ToString().ToLowerInvariant());
        json.WriteString("because", rule.Because);
    }

    private static void WriteFact(Utf8JsonWriter json, FactValue value)
    {
        switch (value.Fact.Type)
        {
            case FactType.Text:
                json.WriteString(value.Fact.Name, value.Text);
                break;
            case FactType.Truth:
                json.WriteBoolean(value.Fact.Name, value.Number != 0);
                break;
            default:
                json.WriteNumber(value.Fact.Name, value.Number);
                break;
        }
    }

    private static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            write(json);
        }

        output.Write("\n"u8);
    }
}
