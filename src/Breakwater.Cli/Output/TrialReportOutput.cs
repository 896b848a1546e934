using System.Globalization;
using System.Text.Json;
using Breakwater.Lab.Senders;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Writes the figures of trials on simulated senders, for people or machines.</summary>
internal static class TrialReportOutput
{
    public static void Write(Surroundings surroundings, TrialReport report, bool isJson)
    {
        if (isJson)
        {
            WriteJson(surroundings.Output, report);
        }
        else
        {
            Tables.Draw(surroundings, console => WriteTables(console, report));
        }
    }

    private static void WriteJson(Stream output, TrialReport report)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            foreach (var (name, rows) in RowsOf(report))
            {
                json.WriteStartObject(name);
                foreach (var (row, figures) in rows)
                {
                    WriteFigures(json, row, figures);
                }

                json.WriteEndObject();
            }

            json.WriteStartArray("patient"u8);
            foreach (var (share, days) in report.Patient)
            {
                json.WriteStartObject();
                json.WriteNumber("reportShare"u8, share);
                json.WriteStartArray("deliveredByDay"u8);
                foreach (var (_, delivered, sent) in days)
                {
                    json.WriteNumberValue(Math.Round(delivered / (double)sent, 4));
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static (string Name, (string Row, TrialFigures Figures)[] Rows)[] RowsOf(TrialReport report) =>
    [
        ("script", [.. report.Script.Select(row => (NameOf(row.Told), row.Figures))]),
        ("ring", [.. report.Ring.Select(row => (NameOf(row.Told), row.Figures))]),
        ("mix", [.. report.Mix.Select(row => (NameOf(row.Told), row.Figures))]),
        ("people", [("none", report.People)]),
        ("tradeOffMix", [.. report.TradeOff.Select(row => (Of($"{row.Factor}"), row.Mix))]),
        ("tradeOffPeople", [.. report.TradeOff.Select(row => (Of($"{row.Factor}"), row.People))]),
    ];

    private static void WriteFigures(Utf8JsonWriter json, string name, TrialFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("mostBeforeStop"u8, figures.MostBeforeStop);
        json.WriteNumber("mostOnFirstDay"u8, figures.MostOnFirstDay);
        json.WriteNumber("deliveredOnFirstDay"u8, Math.Round(figures.FirstDayShare, 5));
        json.WriteNumber("caught"u8, figures.Caught);
        json.WriteNumber("missed"u8, figures.Missed);
        json.WriteNumber("falsePositives"u8, figures.WronglyCaught);
        json.WriteNumber("rightlyAllowed"u8, figures.RightlyAllowed);
        json.WriteNumber("f1"u8, Math.Round(figures.F1, 4));
        json.WriteNumber("personDays"u8, figures.PersonDays);
        json.WriteNumber("personDaysLimited"u8, figures.LimitedPersonDays);
        json.WriteNumber("personDaysBlocked"u8, figures.BlockedPersonDays);
        json.WriteNumber("firmMessages"u8, figures.FirmMessages);
        json.WriteNumber("firmMessagesStopped"u8, figures.FirmMessagesStopped);
        json.WriteEndObject();
    }

    private static void WriteTables(IAnsiConsole console, TrialReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("simulated").AddColumn("told")
            .AddColumns("before stop", "first day", "of first day", "F1", "person-days", "limited", "blocked");
        foreach (var (name, rows) in RowsOf(report))
        {
            foreach (var (row, figures) in rows)
            {
                table.AddRow(
                    name, row, Of($"{figures.MostBeforeStop}"), Of($"{figures.MostOnFirstDay}"), Of($"{figures.FirstDayShare:P2}"), Of($"{figures.F1:0.000}"),
                    Of($"{figures.PersonDays:N0}"), Of($"{figures.LimitedPersonDays}"), Of($"{figures.BlockedPersonDays}"));
            }
        }

        console.Write(table);
        foreach (var (share, days) in report.Patient)
        {
            console.WriteLine(Of($"patient spammers, {share:P0} of recipients report: delivered by day {string.Join(' ', days.Select(day => Of($"{day.Delivered / (double)day.Sent:P0}")))}"));
        }
    }

    private static string NameOf(TextTold told) => told switch { TextTold.None => "none", TextTold.Hint => "hint", TextTold.Fingerprint => "fingerprint", _ => "text" };

    private static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
