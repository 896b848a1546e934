using System.Text.Json;
using Breakwater.Cli.Measuring;

namespace Breakwater.Cli.Output;

/// <summary>Writes figures of the engine for machines.</summary>
internal static class EngineFiguresJson
{
    public static void Write(Stream output, EngineFigures figures)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            WriteMachine(json, figures.Machine);
            json.WriteString("file"u8, figures.File);
            json.WriteNumber("messages"u8, figures.Messages);
            json.WriteNumber("meanChars"u8, Math.Round(figures.MeanCharacters, 1));
            json.WriteNumber("rounds"u8, figures.Rounds);
            json.WriteStartArray("stages"u8);
            foreach (var (name, timing) in figures.Stages)
            {
                json.WriteStartObject();
                json.WriteString("stage"u8, name);
                WriteTiming(json, timing);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("total"u8);
            WriteTiming(json, figures.Total);
            json.WriteEndObject();
            json.WriteStartObject("floor"u8);
            WriteTiming(json, figures.Floor);
            json.WriteEndObject();
            json.WriteNumber("ratioToFloor"u8, Math.Round(figures.RatioToFloor, 1));
            WriteCurve(json, figures.Curve);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    internal static void WriteMachine(Utf8JsonWriter json, Machine machine)
    {
        json.WriteStartObject("machine"u8);
        json.WriteString("cpu"u8, machine.Processor);
        json.WriteNumber("cores"u8, machine.Cores);
        json.WriteNumber("vectorBits"u8, machine.VectorBits);
        json.WriteString("runtime"u8, machine.Runtime);
        json.WriteString("system"u8, machine.System);
        json.WriteString("clock"u8, machine.Clock);
        json.WriteEndObject();
    }

    private static void WriteTiming(Utf8JsonWriter json, Timing timing)
    {
        json.WriteNumber("nsPerMessage"u8, Math.Round(timing.Nanoseconds, 1));
        json.WriteNumber("nsPerMessageMedian"u8, Math.Round(timing.MedianNanoseconds, 1));
        json.WriteNumber("messagesPerSecondPerCore"u8, Math.Round(timing.PerSecond));
        json.WriteNumber("bytesAllocatedPerMessage"u8, Math.Round(timing.Bytes, 2));
    }

    private static void WriteCurve(Utf8JsonWriter json, IReadOnlyList<(int Characters, Timing Timing)> curve)
    {
        json.WriteStartArray("curve"u8);
        foreach (var (characters, timing) in curve)
        {
            json.WriteStartObject();
            json.WriteNumber("chars"u8, characters);
            json.WriteNumber("nsPerMessage"u8, Math.Round(timing.Nanoseconds, 1));
            json.WriteNumber("nsPerChar"u8, Math.Round(timing.Nanoseconds / characters, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
