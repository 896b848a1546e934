using System.Globalization;
using System.Text.Json;
using Breakwater.Cli.Measuring;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Writes what the memory of senders costs, for people or machines.</summary>
internal static class LimitsFiguresOutput
{
    private const double Mebibyte = 1 << 20;

    public static void Write(Surroundings surroundings, LimitsFigures figures, bool isJson)
    {
        if (isJson)
        {
            WriteJson(surroundings.Output, figures);
        }
        else
        {
            Tables.Draw(surroundings, console => WriteTable(console, figures));
        }
    }

    private static void WriteJson(Stream output, LimitsFigures figures)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            EngineFiguresJson.WriteMachine(json, figures.Machine);
            json.WriteNumber("activeSenders"u8, figures.ActiveSenders);
            WriteTiming(json, "blind", figures.Blind);
            WriteTiming(json, "full", figures.Full);
            json.WriteNumber("twoThreadsToOne"u8, Math.Round(figures.TwoThreads, 2));
            json.WriteNumber("senders"u8, figures.Senders);
            json.WriteNumber("residentBytes"u8, figures.ResidentAfter);
            json.WriteNumber("residentBytesBefore"u8, figures.ResidentBefore);
            json.WriteNumber("bytesPerSender"u8, Math.Round(figures.BytesPerSender, 1));
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteTiming(Utf8JsonWriter json, string name, Timing timing)
    {
        json.WriteStartObject(name);
        json.WriteNumber("nsPerEvent"u8, Math.Round(timing.Nanoseconds, 1));
        json.WriteNumber("nsPerEventMedian"u8, Math.Round(timing.MedianNanoseconds, 1));
        json.WriteNumber("eventsPerSecond"u8, Math.Round(timing.PerSecond));
        json.WriteNumber("bytesAllocatedPerEvent"u8, Math.Round(timing.Bytes, 2));
        json.WriteEndObject();
    }

    private static void WriteTable(IAnsiConsole console, LimitsFigures figures)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("decision").AddColumns("ns", "median", "a second", "bytes allocated");
        foreach (var (name, timing) in (ReadOnlySpan<(string, Timing)>)[("without text", figures.Blind), ("with text", figures.Full)])
        {
            table.AddRow(name, Of($"{timing.Nanoseconds:N0}"), Of($"{timing.MedianNanoseconds:N0}"), Of($"{timing.PerSecond:N0}"), Of($"{timing.Bytes:0.##}"));
        }

        console.Write(table);
        console.WriteLine(Of($"{figures.ActiveSenders:N0} active senders; two threads decide {figures.TwoThreads:0.00} times what one does"));
        console.WriteLine(Of($"{figures.Senders:N0} senders: {(figures.ResidentAfter - figures.ResidentBefore) / Mebibyte:N0} MiB resident, {figures.BytesPerSender:0.0} bytes each; the process {figures.ResidentAfter / Mebibyte:N0} MiB"));
    }

    private static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
