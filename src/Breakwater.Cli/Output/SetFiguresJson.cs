using System.Globalization;
using System.Text.Json;
using Breakwater.Cli.Measuring;
using Breakwater.Lab.Evaluation;

namespace Breakwater.Cli.Output;

/// <summary>Writes figures of labelled sets for machines; what a set cannot support is null.</summary>
/// <param name="json">Where to.</param>
internal sealed class SetFiguresJson(Utf8JsonWriter json)
{
    private const int Digits = 6;

    /// <summary>Writes a document that is begun by its own fields and closed by the sets.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> head, IReadOnlyList<SetFigures> sets)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            head(json);
            json.WriteStartArray("sets");
            foreach (var set in sets)
            {
                new SetFiguresJson(json).WriteSet(set);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private void WriteSet(SetFigures set)
    {
        var scores = set.Scores;
        json.WriteStartObject();
        json.WriteString("file", set.File);
        if (set.Attack is not null)
        {
            json.WriteString("attack", set.Attack);
        }

        json.WriteNumber("rows", scores.Ham + scores.Spam);
        json.WriteNumber("ham", scores.Ham);
        json.WriteNumber("spam", scores.Spam);
        WriteFigure("auc", scores.Auc);
        WriteFigure("oneMinusAucPercent", scores.OneMinusAucPercent);
        WriteRates("recallAtFpr", scores, rate => WriteFigure(NameOf(rate), RecallOf(rate)));
        WriteAtDefault(set.AtDefault);
        WriteFigure("mcc", BothKinds(scores) ? set.AtDefault?.Mcc : null);
        WriteFigure("lamPercent", set.AtDefault?.LamPercent);
        WriteFigure("brier", set.AtDefault is null ? null : scores.Brier);
        WriteIntervals(set);
        WriteCurve(set.Curve);
        json.WriteEndObject();
    }

    private void WriteAtDefault(Confusion? atDefault)
    {
        json.WriteStartObject("atDefault");
        WriteFigure("caught", atDefault?.Recall.Share);
        WriteFigure("falsePositives", atDefault?.FalsePositiveRate.Share);
        json.WriteEndObject();
    }

    private void WriteIntervals(SetFigures set)
    {
        json.WriteStartObject("intervals");
        WriteInterval("auc", set.Scores.AucInterval);
        WriteRates("recallAtFpr", set.Scores, rate => WriteInterval(NameOf(rate), rate.Point.Allowed == 0 ? null : rate.Interval));
        WriteInterval("caught", Wilson(set.AtDefault?.Recall));
        WriteInterval("falsePositives", Wilson(set.AtDefault?.FalsePositiveRate));
        json.WriteEndObject();
    }

    private void WriteRates(string name, Scorecard scores, Action<RecallAtRate> write)
    {
        json.WriteStartObject(name);
        foreach (var rate in scores.AtRates)
        {
            write(rate);
        }

        json.WriteEndObject();
    }

    private void WriteCurve(IReadOnlyList<LearningPoint>? curve)
    {
        if (curve is null)
        {
            return;
        }

        json.WriteStartArray("curve");
        foreach (var point in curve)
        {
            json.WriteStartObject();
            json.WriteNumber("messages", point.Messages);
            WriteFigure("oneMinusAucPercent", point.OneMinusAucPercent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFigure(string name, double? figure)
    {
        if (figure is { } known)
        {
            json.WriteNumber(name, Math.Round(known, Digits));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void WriteInterval(string name, Interval? interval)
    {
        if (interval is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(Math.Round(known.Low, Digits));
        json.WriteNumberValue(Math.Round(known.High, Digits));
        json.WriteEndArray();
    }

    private static bool BothKinds(Scorecard scores) => scores is { Ham: > 0, Spam: > 0 };

    private static string NameOf(RecallAtRate rate) => rate.Point.Rate.ToString(CultureInfo.InvariantCulture);

    /// <summary>The recall; null where less than one ham message may be lost, so that the rate is beyond what the set can tell.</summary>
    private static double? RecallOf(RecallAtRate rate) => rate.Point.Allowed == 0 ? null : rate.Point.Outcome.Recall.Share;

    private static Interval? Wilson(Proportion? proportion) => proportion is { Of: > 0 } known ? known.Wilson() : null;
}
