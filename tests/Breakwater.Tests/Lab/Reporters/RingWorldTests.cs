using Breakwater.Lab;
using Breakwater.Lab.Reporters;

namespace Breakwater.Tests.Lab.Reporters;

public sealed class RingWorldTests
{
    private static readonly RingOptions Small = new() { Reporters = 1_500, EstablishedSenders = 200, NewSenders = 20, CampaignsADay = 12, Days = 50 };

    [Fact]
    public void Without_a_ring_the_third_report_blocks_true_campaigns_and_nobody_else()
    {
        var harm = RingWorld.Run(Small);

        Assert.True(harm.BlockedByThird.Share > 0.85, $"{harm.BlockedByThird.Share:0.00}");
        Assert.True(harm.MeanReports < 3.5);
        Assert.Equal(0, harm.EstablishedBlocked.Hits + harm.EstablishedHeld.Hits + harm.NewBlocked.Hits);
    }

    [Theory]
    [InlineData(RingTactic.Fresh)]
    [InlineData(RingTactic.Sleeper)]
    [InlineData(RingTactic.Mob)]
    [InlineData(RingTactic.SelfMade)]
    public void A_ring_of_a_fifth_blocks_no_established_sender(RingTactic tactic)
    {
        var harm = RingWorld.Run(Small with { RingShare = 0.2, Tactic = tactic, RingReportsATarget = 20 });

        Assert.Equal(300, harm.Members);
        Assert.Equal(0, harm.EstablishedBlocked.Hits);
    }

    [Theory]
    [InlineData(RingTactic.Fresh)]
    [InlineData(RingTactic.SelfMade)]
    public void A_ring_that_never_reported_rightly_stops_nobody(RingTactic tactic)
    {
        var harm = RingWorld.Run(Small with { RingShare = 0.2, Tactic = tactic, RingReportsATarget = 20 });

        Assert.Equal(0, harm.StillStopped.Hits + harm.NewBlocked.Hits + harm.NewHeld.Hits);
    }

    [Fact]
    public void A_mob_is_found()
    {
        var harm = RingWorld.Run(Small with { RingShare = 0.1, Tactic = RingTactic.Mob, RingReportsATarget = 40 });

        Assert.Equal(1, harm.Found.Rings);
        Assert.InRange(harm.Found.Largest, 30, 40);
    }

    [Fact]
    public void Equal_seeds_give_equal_worlds() =>
        Assert.Equal(RingWorld.Run(Small with { RingShare = 0.1 }), RingWorld.Run(Small with { RingShare = 0.1 }));

    [Fact]
    public void Every_way_of_damage_takes_any_text() => Gen.String.Sample(
        text => DamagedReports.Ways.All(way => DamagedReports.Damage(way, text, new SeededRandom(1)) is not null),
        iter: 500);
}
