using System.Text.Encodings.Web;
using System.Text.Json;
using Breakwater.Cli.Measuring;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Output;

/// <summary>Writes what a replay changed for machines.</summary>
internal static class ReplayJson
{
    public static void Write(Stream output, ReplayCounts counts, bool withExamples)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("events", counts.Events);
            json.WriteNumber("changed", counts.Changed);
            WriteActions(json, counts);
            WriteRules(json, counts);
            WriteLabelled(json, counts);
            if (withExamples)
            {
                WriteExamples(json, counts);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteActions(Utf8JsonWriter json, ReplayCounts counts)
    {
        json.WriteStartObject("byAction");
        foreach (var action in Enum.GetValues<DecisionAction>())
        {
            json.WriteStartObject(ActionNames.Of(action));
            json.WriteNumber("baseline", counts.Baseline[action]);
            json.WriteNumber("policy", counts.New[action]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, ReplayCounts counts)
    {
        json.WriteStartArray("byRule");
        foreach (var (rule, enforced, shadow) in counts.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Name);
            json.WriteNumber("enforced", enforced);
            json.WriteNumber("shadow", shadow);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabelled(Utf8JsonWriter json, ReplayCounts counts)
    {
        json.WriteStartObject("labelled");
        WriteCaught(json, counts.New);
        json.WriteNumber("spam", counts.New.Spam);
        json.WriteNumber("ham", counts.New.Ham);
        json.WriteStartObject("baseline");
        WriteCaught(json, counts.Baseline);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCaught(Utf8JsonWriter json, ActionCounts counts)
    {
        json.WriteNumber("caught", counts.Caught);
        json.WriteNumber("falsePositives", counts.FalsePositives);
    }

    private static void WriteExamples(Utf8JsonWriter json, ReplayCounts counts)
    {
        json.WriteStartArray("examples");
        foreach (var example in counts.Examples)
        {
            json.WriteStartObject();
            json.WriteString("file", example.File);
            json.WriteNumber("line", example.Line);
            json.WriteString("id", example.Id);
            json.WriteString("sender", example.Sender);
            json.WriteString("text", example.Text);
            WriteRule(json, "baseline", example.Baseline);
            WriteRule(json, "policy", example.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, string name, PolicyRule rule)
    {
        json.WriteStartObject(name);
        json.WriteString("action", ActionNames.Of(rule.Then));
        json.WriteString("rule", rule.Name);
        json.WriteEndObject();
    }
}
