using System.Buffers;
using System.Text;
using System.Text.Json;
using Breakwater.Engine;
using Breakwater.Engine.Limits;
using Breakwater.Lab.Senders;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Limits;

/// <summary>The same events give the same decisions, byte for byte: twice, across a snapshot, and counted where they come out of order.</summary>
public sealed class ExactnessTests
{
    private const int Lateness = 600;

    private static readonly SimulatedEvent[] Events = [.. new SenderSimulation(Scenario.Mix(12_000, days: 2, attackers: 0.3, seed: 5) with { ReportShare = 0.2 }).Events()];

    private static readonly string Decided = Decide(NewJudge(), Events);

    [Fact]
    public void The_same_events_are_decided_alike_byte_for_byte()
    {
        Assert.Contains("\"action\":\"limit\"", Decided, StringComparison.Ordinal);
        Assert.Equal(Decided, Decide(NewJudge(), Events));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    [InlineData(11_999)]
    public void A_snapshot_in_the_middle_changes_nothing(int at)
    {
        var first = NewJudge();
        var before = Decide(first, Events[..at]);
        using var snapshot = new MemoryStream();
        LedgerSnapshot.Write(first.Ledger!, snapshot);
        snapshot.Position = 0;
        var second = new Judge(TinyModel.Model) { Ledger = LedgerSnapshot.Read(snapshot, LedgerTests.Small) };

        Assert.Equal(Decided, before + Decide(second, Events[at..]));
    }

    [Fact]
    public void What_comes_up_to_ten_minutes_late_is_counted_and_decided_alike_each_time()
    {
        var random = new Random(1);
        SimulatedEvent[] late = [.. Events.OrderBy(happened => happened.Time.AddSeconds(random.NextDouble() * Lateness))];
        var judge = NewJudge();
        var decided = Decide(judge, late);

        Assert.Equal((LateOf(late), 0L), (judge.Ledger!.Counts.Late, judge.Ledger.Counts.TooLate));
        Assert.Equal(decided, Decide(NewJudge(), late));
    }

    [Fact]
    public void What_comes_late_is_stopped_hardly_less()
    {
        var random = new Random(1);
        SimulatedEvent[] late = [.. Events.OrderBy(happened => happened.Time.AddSeconds(random.NextDouble() * Lateness))];

        Assert.InRange((double)Stopped(Decide(NewJudge(), late)) / Stopped(Decided), 0.95, 1.05);
    }

    private static int Stopped(string decisions) => decisions.Split('\n').Count(line => line.Contains("\"action\":\"limit\"", StringComparison.Ordinal) || line.Contains("\"action\":\"block\"", StringComparison.Ordinal));

    // The clock's whole seconds, told the slow way: by messages, as reports do not move it.
    private static long LateOf(SimulatedEvent[] events)
    {
        var (late, now) = (0L, long.MinValue);
        foreach (var seconds in events.Where(happened => happened.Message is not null).Select(happened => happened.Time.ToUnixTimeSeconds()))
        {
            late += seconds < now ? 1 : 0;
            now = Math.Max(now, seconds);
        }

        return late;
    }

    private static Judge NewJudge() => new(TinyModel.Model) { Ledger = new Ledger(LedgerTests.Small) };

    private static string Decide(Judge judge, SimulatedEvent[] events)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        foreach (var happened in events)
        {
            if (happened.Report is { } report)
            {
                judge.Take(report);
            }
            else
            {
                DecisionJson.Write(json, judge, happened.Message!, judge.Decide(happened.Message!));
                json.Flush();
                json.Reset();
                output.Write("\n"u8);
            }
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
