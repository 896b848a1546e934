using System.Diagnostics;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Measuring;

/// <summary>Times decisions with a memory of senders, and measures that memory.</summary>
internal sealed class LimitsBench
{
    // A message that a service hands over has just been read, and lies in the cache: larger batches would not.
    private const int Batch = 4_000;
    private const int Batches = 250;
    private const int Pairs = 7;

    /// <summary>Senders that are active while decisions are timed.</summary>
    public required int Active { get; init; }

    /// <summary>Senders that the memory is measured with.</summary>
    public required int Senders { get; init; }

    /// <summary>Told what is being done.</summary>
    public Action<string> Progress { get; init; } = _ => { };

    /// <summary>Cancelled when nobody waits for the figures any more.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>Measures all.</summary>
    /// <param name="model">The model.</param>
    /// <param name="texts">Messages whose texts are decided on.</param>
    public LimitsFigures Run(SpamModel model, IReadOnlyList<Message> texts)
    {
        // Memory first: what the timing leaves behind would count.
        var (before, after) = Resident(model);
        return new LimitsFigures
        {
            Machine = Machine.This(),
            ActiveSenders = Active,
            Senders = Senders,
            ResidentBefore = before,
            ResidentAfter = after,
            Blind = Time("without text", model, null),
            Full = Time("with text", model, texts),
            TwoThreads = CompareThreads(model),
        };
    }

    private (long Before, long After) Resident(SpamModel model)
    {
        var traffic = new SenderTraffic(Senders, seed: 1);
        var before = Settled();
        var judge = JudgeOf(model, Senders);
        for (var sender = 0; sender < Senders; sender += Batch)
        {
            Progress($"filling: {sender:N0} of {Senders:N0} senders");
            Cancelled.ThrowIfCancellationRequested();
            DecideAll(judge, traffic.Next(Math.Min(Batch, Senders - sender)));
        }

        var after = Settled();
        return judge.Ledger!.Counts.Senders == Senders
            ? (before, after)
            : throw new InvalidOperationException($"The ledger keeps {judge.Ledger.Counts.Senders} senders of {Senders}.");
    }

    private Timing Time(string name, SpamModel model, IReadOnlyList<Message>? texts)
    {
        var traffic = new SenderTraffic(Active, seed: 2);
        var judge = JudgeOf(model, Active);
        Progress($"{name}: meeting {Active:N0} senders");
        for (var met = 0; met < Active; met += Batch)
        {
            DecideAll(judge, traffic.Next(Batch, texts));
        }

        var (times, bytes) = (new double[Batches], long.MaxValue);
        for (var batch = 0; batch < Batches; batch++)
        {
            Progress($"{name}: batch {batch + 1} of {Batches}");
            Cancelled.ThrowIfCancellationRequested();
            var messages = traffic.Next(Batch, texts);
            var (start, allocated) = (ThreadClock.Now(), GC.GetAllocatedBytesForCurrentThread());
            DecideAll(judge, messages);
            times[batch] = (ThreadClock.Now() - start) / Batch;
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        Array.Sort(times);
        return new Timing(times[0], times[Batches / 2], bytes / (double)Batch);
    }

    // One thread and two in turn, so that whatever else the machine does hits both alike.
    private double CompareThreads(SpamModel model)
    {
        var (first, second) = (Prepared(model, seed: 3), Prepared(model, seed: 4));
        var ratios = new double[Pairs];
        for (var pair = 0; pair < Pairs; pair++)
        {
            Progress($"two threads: pair {pair + 1} of {Pairs}");
            Cancelled.ThrowIfCancellationRequested();
            var (alone, mine, theirs) = (first.Traffic.Next(50 * Batch), first.Traffic.Next(50 * Batch), second.Traffic.Next(50 * Batch));
            var one = Elapsed(() => DecideAll(first.Judge, alone));
            var two = Elapsed(() =>
            {
                var other = new Thread(() => DecideAll(second.Judge, theirs));
                other.Start();
                DecideAll(first.Judge, mine);
                other.Join();
            });
            ratios[pair] = 2 * one / two;
        }

        Array.Sort(ratios);
        return ratios[Pairs / 2];
    }

    private (Judge Judge, SenderTraffic Traffic) Prepared(SpamModel model, int seed)
    {
        var (judge, traffic) = (JudgeOf(model, Active / 2), new SenderTraffic(Active / 2, seed));
        for (var met = 0; met < Active / 2; met += Batch)
        {
            DecideAll(judge, traffic.Next(Batch));
        }

        return (judge, traffic);
    }

    private static Judge JudgeOf(SpamModel model, int senders) => new(model, SpamPolicy.Default)
    {
        Ledger = new Ledger(new LedgerOptions { Senders = Math.Max(senders, 1_000), PairLines = 1 << 21 }),
    };

    private static void DecideAll(Judge judge, Message[] messages)
    {
        foreach (var message in messages)
        {
            judge.Decide(message);
        }
    }

    private static double Elapsed(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // What the traffic left behind is no memory of senders.
    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        return process.WorkingSet64;
    }
}
