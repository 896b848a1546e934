using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Measuring;

/// <summary>Times the engine.</summary>
internal sealed class EngineBench
{
    private const int MinRounds = 5;

    /// <summary>How long each probe runs before it is timed.</summary>
    public required TimeSpan WarmUp { get; init; }

    /// <summary>How long each probe is timed.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>Told what is being done.</summary>
    public Action<string> Progress { get; init; } = _ => { };

    /// <summary>Cancelled when nobody waits for the figures any more.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>Times the engine on the messages of a file.</summary>
    public EngineFigures Run(string file, IReadOnlyList<Message> messages, SpamModel model)
    {
        var probes = new EngineProbes(messages, model);
        RunAll([.. probes.All]);
        var curve = LengthCurve.Lengths.Select(length => (length, RunLength(length, messages, model))).ToArray();
        return new EngineFigures
        {
            Machine = Machine.This(),
            File = file,
            Messages = messages.Count,
            MeanCharacters = messages.Average(message => message.Text.Length),
            Rounds = probes.Total.Rounds,
            Stages = Differences(probes.Stages),
            Total = probes.Total.Timing,
            Floor = probes.Floor.Timing,
            Curve = curve,
        };
    }

    /// <summary>What each stage adds. Fewer stages cannot take longer than more: where they seem to, chance or the compiler's luck
    /// with one loop is more than the next stage costs, and the figure of the longer row is taken for both.</summary>
    private static (string Name, Timing Timing)[] Differences(IReadOnlyList<Probe> stages)
    {
        var timings = stages.Select(stage => stage.Timing).ToArray();
        for (var stage = timings.Length - 2; stage >= 0; stage--)
        {
            timings[stage] = timings[stage].AtMost(timings[stage + 1]);
        }

        return [.. stages.Select((stage, index) => (stage.Name, index == 0 ? timings[0] : timings[index] - timings[index - 1]))];
    }

    /// <summary>Warms all up, then times a round of each in turn: whatever slows the machine for a while slows them all.</summary>
    private void RunAll(Probe[] probes)
    {
        foreach (var probe in probes)
        {
            Progress($"warming up: {probe.Name}");
            probe.WarmUp(WarmUp, Cancelled);
        }

        while (probes.Any(probe => probe.Rounds < MinRounds) || probes.Sum(probe => probe.Total) < Time.TotalNanoseconds * probes.Length)
        {
            Progress($"timing: round {probes[0].Rounds + 1}");
            foreach (var probe in probes)
            {
                probe.Measure(Cancelled);
            }
        }
    }

    /// <summary>Times one length; a few tenths of a second warm it up, since all of its code has run by now.</summary>
    private Timing RunLength(int length, IReadOnlyList<Message> messages, SpamModel model)
    {
        var probe = LengthCurve.Of(length, messages, model);
        Progress($"timing: {probe.Name}");
        probe.WarmUp(WarmUp / 5, Cancelled);
        while (probe.Rounds < MinRounds || probe.Total < Time.TotalNanoseconds / 5)
        {
            probe.Measure(Cancelled);
        }

        return probe.Timing;
    }
}
