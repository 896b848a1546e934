using System.Globalization;
using System.Text.Json;
using Breakwater.Cli.Measuring;
using Breakwater.Lab.Senders;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Writes what a simulation of senders had, for machines and for people.</summary>
internal static class SenderCountsOutput
{
    private static readonly ActorKind[] Actors = Enum.GetValues<ActorKind>();

    /// <summary>One object.</summary>
    public static void Write(Utf8JsonWriter json, SenderCounts counts, SenderSimulationOptions simulation)
    {
        json.WriteStartObject();
        json.WriteNumber("seed", simulation.Seed);
        json.WriteNumber("messages", counts.Messages);
        json.WriteNumber("reports", counts.Reports);
        json.WriteNumber("people", simulation.People);
        json.WriteString("first", counts.First.UtcDateTime);
        json.WriteString("last", counts.Last.UtcDateTime);
        json.WriteStartObject("byActor");
        foreach (var actor in Actors)
        {
            json.WriteNumber(SimulatedEventJson.NameOf(actor), counts.MessagesOf(actor));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A table.</summary>
    public static void Write(IAnsiConsole console, SenderCounts counts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("actor").AddColumn(new TableColumn("messages").RightAligned()).AddColumn(new TableColumn("share").RightAligned());
        foreach (var actor in Actors)
        {
            var messages = counts.MessagesOf(actor);
            table.AddRow(
                SimulatedEventJson.NameOf(actor),
                messages.ToString("N0", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{100.0 * messages / counts.Messages:0.0} %"));
        }

        console.Write(table);
    }
}
