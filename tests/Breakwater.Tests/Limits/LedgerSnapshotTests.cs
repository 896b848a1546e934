using System.Net;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Limits;

public sealed class LedgerSnapshotTests
{
    private static readonly DateTimeOffset Start = new(2014, 8, 21, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_ledger_goes_on_from_a_snapshot_as_if_nothing_had_happened()
    {
        var (whole, first) = (new Ledger(LedgerTests.Small), new Ledger(LedgerTests.Small));
        var expected = Run(whole, 0, 40_000);
        var before = Run(first, 0, 23_456);
        var second = LedgerSnapshot.Read(new MemoryStream(Write(first)), LedgerTests.Small);

        Assert.Equal(expected, [.. before, .. Run(second, 23_456, 40_000)]);
        Assert.Equal(whole.Counts, second.Counts);
        Assert.Equal(Write(whole), Write(second));
    }

    [Fact]
    public void What_is_damaged_is_refused_wherever_it_is()
    {
        var ledger = new Ledger(LedgerTests.Small);
        Run(ledger, 0, 500);
        var bytes = Write(ledger);
        foreach (var at in (int[])[0, 4, 9, 40, 60, 80, 5_000, bytes.Length / 2, bytes.Length - 1])
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x40;
            Assert.Throws<InvalidDataException>(() => LedgerSnapshot.Read(new MemoryStream(damaged), LedgerTests.Small));
        }

        foreach (var length in (int[])[0, 3, 50, bytes.Length / 3, bytes.Length - 1])
        {
            Assert.Throws<InvalidDataException>(() => LedgerSnapshot.Read(new MemoryStream(bytes, 0, length), LedgerTests.Small));
        }
    }

    [Fact]
    public void Other_sizes_and_another_key_are_refused()
    {
        var bytes = Write(new Ledger(LedgerTests.Small));
        Assert.Throws<InvalidDataException>(() => LedgerSnapshot.Read(new MemoryStream(bytes), LedgerTests.Small with { Senders = 20_000 }));
        Assert.Throws<InvalidDataException>(() => LedgerSnapshot.Read(new MemoryStream(bytes), LedgerTests.Small with { Key = (1, 2) }));
    }

    private static byte[] Write(Ledger ledger)
    {
        using var stream = new MemoryStream();
        LedgerSnapshot.Write(ledger, stream);
        return stream.ToArray();
    }

    /// <summary>A busy and disorderly service: many senders come once, some stay, times jump, people answer and report.</summary>
    private static double[][] Run(Ledger ledger, int from, int to)
    {
        var told = new double[to - from][];
        for (var i = from; i < to; i++)
        {
            var random = new Random(i);
            var sender = random.Next(3) == 0 ? $"+1415{random.Next(20_000):0000000}" : $"user{random.Next(200)}@p{random.Next(5)}.example";
            var message = new Message
            {
                Id = new MessageId($"m{i}"),
                Time = Start.AddSeconds((i * 90.0) + random.Next(-900, 900) + (random.Next(1_000) == 0 ? 1e7 : 0)),
                Sender = Address.Parse(sender),
                Recipient = Address.Parse($"user{random.Next(200)}@p{random.Next(5)}.example"),
                Known = random.Next(4) == 0,
                Outcome = (Outcome)random.Next(3),
                Ip = random.Next(2) == 0 ? IPAddress.Parse($"203.0.{random.Next(9)}.7") : IPAddress.Parse($"2001:db8:{random.Next(9)}::1"),
            };
            ledger.Notice(message, new MessageContent((ulong)random.Next(40), (ulong)random.Next(9), random.Next(2) == 0));
            told[i - from] = ledger.Behaviour.Values.ToArray();
            ledger.Settle(random.Next(5) > 0, random.Next(3) == 0);
            if (random.Next(10) == 0)
            {
                ledger.Take(new Report { Message = new MessageId($"m{i - random.Next(50)}"), Reason = random.Next(3) == 0 ? ReportReason.NotSpam : ReportReason.Spam }, default);
            }
        }

        return told;
    }
}
