using System.Globalization;
using System.Text.Json;
using Breakwater.Cli.Measuring;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Shows how fast the campaign index is.</summary>
internal static class CampaignFiguresOutput
{
    public static void WriteJson(Stream output, CampaignFigures figures)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("cpu"u8, figures.Machine.Processor);
            json.WriteString("clock"u8, figures.Machine.Clock);
            json.WriteNumber("bytesPerWording"u8, Math.Round(figures.BytesPerWording, 1));
            json.WriteStartArray("curve"u8);
            foreach (var point in figures.Curve)
            {
                json.WriteStartObject();
                json.WriteNumber("wordings"u8, point.Wordings);
                json.WriteNumber("indexNs"u8, Math.Round(point.Placing));
                json.WriteNumber("indexNsMedian"u8, Math.Round(point.PlacingMedian));
                json.WriteNumber("allNs"u8, Math.Round(point.All));
                json.WriteNumber("allNsMedian"u8, Math.Round(point.AllMedian));
                json.WriteNumber("messagesPerSecondOfCpu"u8, Math.Round(1e9 / point.AllMedian));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public static void WriteTable(IAnsiConsole console, CampaignFigures figures)
    {
        console.WriteLine(Text($"{figures.Machine.Processor}, {figures.Machine.Clock}, one thread; {figures.BytesPerWording:N0} bytes a wording"));
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in (string[])["wordings", "index ns/message", "median", "all ns/message", "median", "messages/s (median)"])
        {
            table.AddColumn(new TableColumn(column) { Alignment = Justify.Right, NoWrap = true });
        }

        foreach (var point in figures.Curve)
        {
            table.AddRow(
                Text($"{point.Wordings:N0}"), Text($"{point.Placing:N0}"), Text($"{point.PlacingMedian:N0}"),
                Text($"{point.All:N0}"), Text($"{point.AllMedian:N0}"), Text($"{1e9 / point.AllMedian:N0}"));
        }

        console.Write(table);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
