using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;
using Breakwater.Lab.Senders;
using Spectre.Console;

namespace Breakwater.Cli.Commands;

/// <summary>Simulates senders and writes what they do and what they are.</summary>
/// <param name="surroundings">Files, terminal.</param>
/// <param name="options">What to do.</param>
internal sealed class SimulateSendersRun(Surroundings surroundings, SimulateSendersOptions options)
{
    private const int BufferSize = 1 << 16;
    private const int ProgressEvery = 20_000;

    private readonly StatusLine _status = new(surroundings);
    private readonly SenderCounts _counts = new();

    /// <summary>Does it.</summary>
    /// <returns>What the shell is told.</returns>
    public int Run()
    {
        MakeFolder();
        Tell("making up people");
        Write(Path.Combine(options.Folder, "events.ndjson"), Path.Combine(options.Folder, "labels.ndjson"));
        _status.Hide();
        Show();
        return ExitCode.Fine;
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(options.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{options.Folder} cannot be made: {exception.Message}", exception);
        }
    }

    /// <summary>Writes beside and renames, so that nobody takes half a simulation for a whole one.</summary>
    private void Write(string events, string labels)
    {
        var (newEvents, newLabels) = ($"{events}.new", $"{labels}.new");
        try
        {
            using (var toEvents = new BufferedStream(File.Create(newEvents), BufferSize))
            using (var toLabels = new BufferedStream(File.Create(newLabels), BufferSize))
            {
                WriteAll(toEvents, toLabels);
            }

            File.Move(newEvents, events, overwrite: true);
            File.Move(newLabels, labels, overwrite: true);
        }
        finally
        {
            // An interrupted run would leave gigabytes that nobody may use.
            File.Delete(newEvents);
            File.Delete(newLabels);
        }
    }

    private void WriteAll(BufferedStream toEvents, BufferedStream toLabels)
    {
        var (events, labels) = (new ArrayBufferWriter<byte>(BufferSize), new ArrayBufferWriter<byte>(BufferSize));
        using var eventJson = new SimulatedEventJson(events, options.Simulation.TellsKnown);
        using var labelJson = new SimulatedEventJson(labels, options.Simulation.TellsKnown);
        foreach (var simulated in new SenderSimulation(options.Simulation).Events())
        {
            eventJson.WriteEvent(simulated);
            labelJson.WriteLabel(simulated);
            Empty(events, toEvents);
            Empty(labels, toLabels);
            _counts.Add(simulated);
            if (_counts.Messages % ProgressEvery == 0)
            {
                Tell(Told($"{_counts.Messages:N0} of {options.Simulation.Messages:N0} messages"));
            }
        }
    }

    private static void Empty(ArrayBufferWriter<byte> written, BufferedStream stream)
    {
        stream.Write(written.WrittenSpan);
        written.ResetWrittenCount();
    }

    private void Show()
    {
        if (options.IsJson)
        {
            using (var json = new Utf8JsonWriter(surroundings.Output, new JsonWriterOptions { Indented = true }))
            {
                SenderCountsOutput.Write(json, _counts, options.Simulation);
            }

            surroundings.Output.Write("\n"u8);
        }
        else
        {
            Tables.Draw(surroundings, console =>
            {
                console.WriteLine(Told($"{VisibleText.Of(options.Folder)}: {_counts.Messages:N0} messages, {_counts.Reports:N0} reports"));
                SenderCountsOutput.Write(console, _counts);
            });
        }
    }

    private static string Told(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Tell(string progress)
    {
        surroundings.Cancelled.ThrowIfCancellationRequested();
        _status.Show(progress);
    }
}
