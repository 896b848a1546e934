namespace Breakwater.Tests.Campaigns.Trust;

public sealed class RingTests
{
    private const int Members = 20;

    [Fact]
    public void Reporters_who_always_report_together_are_found()
    {
        var world = new Reporting();
        world.Prove(100);
        for (var text = 1; text <= 40; text++)
        {
            world.Pass(1);
            Honest(world, text);
            for (var member = 0; member < Members; member++)
            {
                world.Report(1_000 + ((member + text) % Members), (ulong)(10_000 + text));
            }
        }

        var ring = Assert.Single(world.Ledger.FindRings());
        Assert.Equal(Members, ring.Members.Count);
        Assert.True(ring.Meetings >= 5);
    }

    [Fact]
    public void Honest_reporters_of_few_campaigns_are_no_ring()
    {
        var world = new Reporting();
        for (var text = 1; text <= 60; text++)
        {
            world.Pass(1);
            Honest(world, text);
        }

        Assert.Empty(world.Ledger.FindRings());
    }

    [Fact]
    public void A_proven_ring_counts_for_less_and_less_as_it_goes_on_together()
    {
        var world = new Reporting();
        world.Prove(Members);
        var weights = new List<double>();
        for (var text = 1UL; text <= 20; text++)
        {
            world.Pass(2);
            weights.Add(Enumerable.Range(0, Members).Sum(member => world.Report(member, text).Weight));
        }

        Assert.True(weights[0] > Members - 1);
        Assert.True(weights[^1] < 3, $"{weights[^1]:0.00}");
    }

    // Each text is reported by eight of a hundred, another eight each time.
    private static void Honest(Reporting world, int text)
    {
        for (var i = 0; i < 8; i++)
        {
            world.Report(((text * 31) + (i * i * 7) + (i * text)) % 100, (ulong)text);
        }
    }
}
