using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Measuring;

/// <summary>Times the campaign index while it fills.</summary>
internal sealed class CampaignBench
{
    private const int Batch = 512;
    private const int TimedBatches = 41;
    private const int FirstPoint = 1_000;

    private readonly Understanding _understanding = new();
    private readonly Message[] _batch = new Message[Batch];

    /// <summary>How many wordings it is filled with.</summary>
    public required int Wordings { get; init; }

    /// <summary>Seed of the made-up texts.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Told what is being done.</summary>
    public Action<string> Progress { get; init; } = _ => { };

    /// <summary>Cancelled when nobody waits for the figures any more.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>Fills an index and times it on the way.</summary>
    public CampaignFigures Run()
    {
        // Room for what the last point adds while it is timed.
        var index = new CampaignIndex(new IndexOptions { Capacity = Wordings + (TimedBatches * Batch) });
        var traffic = new MadeUpCampaigns(Seed);
        WarmUp();
        var points = new List<CampaignPoint>();
        for (long size = FirstPoint; size <= Wordings; size *= 10)
        {
            Fill(index, traffic, (int)size);
            points.Add(Measure(index, traffic));
        }

        Fill(index, traffic, Wordings);
        points.Add(Measure(index, traffic));
        return new CampaignFigures(Machine.This(), (double)index.Bytes / index.Wordings, points);
    }

    /// <summary>Lets the compiler see the code often enough on an index that is thrown away.</summary>
    private void WarmUp()
    {
        Progress("warming up");
        var traffic = new MadeUpCampaigns(Seed + 1);
        Fill(new CampaignIndex(new IndexOptions { Capacity = 1 << 17 }), traffic, 40_000);
    }

    private void Fill(CampaignIndex index, MadeUpCampaigns traffic, int wordings)
    {
        while (index.Wordings < wordings)
        {
            Cancelled.ThrowIfCancellationRequested();
            Progress($"{index.Wordings} wordings");
            traffic.Next(_batch);
            Place(index);
        }
    }

    private CampaignPoint Measure(CampaignIndex index, MadeUpCampaigns traffic)
    {
        var wordings = index.Wordings;
        var (placing, all) = (new double[TimedBatches], new double[TimedBatches]);
        for (var batch = 0; batch < TimedBatches; batch++)
        {
            traffic.Next(_batch);
            var start = ThreadClock.Now();
            Read();
            var read = ThreadClock.Now();
            Place(index);
            var placed = ThreadClock.Now();
            all[batch] = (placed - read) / Batch;
            placing[batch] = Math.Max(0, all[batch] - ((read - start) / Batch));
        }

        Array.Sort(placing);
        Array.Sort(all);
        return new CampaignPoint(wordings, placing[0], placing[TimedBatches / 2], all[0], all[TimedBatches / 2]);
    }

    private void Read()
    {
        foreach (var message in _batch)
        {
            _understanding.Read(message);
        }
    }

    private void Place(CampaignIndex index)
    {
        foreach (var message in _batch)
        {
            _understanding.Read(message);
            index.Place(_understanding.Fingerprint, _understanding.Mentions, null);
        }
    }
}
