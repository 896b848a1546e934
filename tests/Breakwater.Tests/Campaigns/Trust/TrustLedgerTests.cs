using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Campaigns.Trust;

public sealed class TrustLedgerTests
{
    [Fact]
    public void The_third_independent_report_of_proven_reporters_blocks()
    {
        var world = new Reporting();
        world.Prove(10);

        Assert.Equal(ReportVerdict.None, world.Report(0, 1).Verdict);
        Assert.Equal(ReportVerdict.None, world.Report(1, 1).Verdict);
        Assert.Equal(ReportVerdict.Block, world.Report(2, 1).Verdict);
    }

    [Fact]
    public void A_ring_of_a_thousand_fresh_reporters_blocks_nothing()
    {
        var world = new Reporting();
        for (var reporter = 0; reporter < 1_000; reporter++)
        {
            Assert.Equal(ReportVerdict.None, world.Report(reporter, 1).Verdict);
        }

        Assert.True(world.Ledger.ProbabilityOf(new Subject(SubjectKind.Text, 1)) < 0.91);
    }

    [Fact]
    public void Agreement_among_those_nobody_knows_proves_none_of_them()
    {
        var world = new Reporting();
        for (var text = 1UL; text <= 200; text++)
        {
            for (var reporter = 0; reporter < 12; reporter++)
            {
                world.Report(reporter, text);
            }
        }

        Assert.False(world.Report(0, 999).IsProven);
    }

    [Fact]
    public void A_thousand_of_a_ring_crowd_out_nobody_who_counts()
    {
        var world = new Reporting();
        world.Prove(10);
        for (var reporter = 1_000; reporter < 2_000; reporter++)
        {
            world.Report(reporter, 1, ReportReason.NotSpam);
        }

        var verdicts = Enumerable.Range(0, 5).Select(reporter => world.Report(reporter, 1).Verdict).ToArray();

        Assert.Equal(ReportVerdict.Block, verdicts[^1]);
    }

    [Fact]
    public void Reporters_of_one_block_of_numbers_count_for_less_than_two()
    {
        var world = new Reporting { Apart = 1 };
        world.Prove(40);

        Assert.All(Enumerable.Range(0, 40), reporter => Assert.Equal(ReportVerdict.None, world.Report(reporter, 1).Verdict));
    }

    [Fact]
    public void A_report_sent_again_changes_nothing()
    {
        var world = new Reporting();
        world.Prove(10);
        world.Report(0, 1);
        var before = world.Ledger.ProbabilityOf(new Subject(SubjectKind.Text, 1));

        Assert.Equal(0, world.Report(0, 1, standing: ReportStanding.Resent).Weight);
        Assert.Equal(before, world.Ledger.ProbabilityOf(new Subject(SubjectKind.Text, 1)));
    }

    [Fact]
    public void A_sender_who_has_long_sent_much_is_held_back_and_not_blocked()
    {
        var world = new Reporting();
        world.Prove(10);
        world.Deliver("shop", 7, 2_000);
        world.Pass(20);
        world.Deliver("shop", 7, 2_500);

        var verdicts = Enumerable.Range(0, 6).Select(reporter => world.Report(reporter, 7).Verdict).ToArray();

        Assert.Equal(ReportVerdict.Quarantine, verdicts[^1]);
    }

    [Fact]
    public void Of_what_many_got_and_few_complained_about_nothing_is_blocked()
    {
        var world = new Reporting();
        world.Prove(10);
        world.Deliver("new shop", 7, 9_000);

        var verdicts = Enumerable.Range(0, 6).Select(reporter => world.Report(reporter, 7).Verdict).ToArray();

        Assert.DoesNotContain(ReportVerdict.Block, verdicts);
    }

    [Fact]
    public void A_verdict_that_is_contradicted_is_undone_and_lists_what_it_decided()
    {
        var world = new Reporting();
        world.Prove(10);
        for (var reporter = 0; reporter < 3; reporter++)
        {
            world.Report(reporter, 1);
        }

        Assert.Equal(ReportVerdict.Block, world.Deliver("bulk", 1, 1, "m1"));
        Assert.Equal(ReportVerdict.Block, world.Deliver("bulk", 1, 1, "m2"));
        var change = Assert.Single(world.Ledger.Settle(new Subject(SubjectKind.Text, 1), false, world.Time));

        Assert.True(change.IsUndone);
        Assert.Equal(["m1", "m2"], change.Decided);
        Assert.Equal(2, change.DecidedCount);
        Assert.Equal(ReportVerdict.None, world.Deliver("bulk", 1, 1));
    }

    [Fact]
    public void Who_is_caught_once_drags_down_what_else_they_said()
    {
        var world = new Reporting();
        world.Prove(12);
        for (var text = 1; text <= 30; text++)
        {
            world.Pass(1);
            for (var i = 0; i < 4; i++)
            {
                // Never the same four, so that they are no ring.
                world.Report(((i * 3) + (text / 3 * i) + (text % 3)) % 12, (ulong)text);
            }
        }

        var undone = new List<Subject>();
        for (var text = 1UL; text <= 20; text++)
        {
            undone.AddRange(world.Ledger.Settle(new Subject(SubjectKind.Text, text), false, world.Time).Where(change => change.IsUndone).Select(change => change.Subject));
        }

        Assert.Contains(undone, subject => subject.Key > 20);
    }

    [Fact]
    public void Those_who_say_it_was_wanted_release_it()
    {
        var world = new Reporting();
        world.Prove(10);
        world.Prove(20, ReportReason.NotSpam, from: 10);
        for (var reporter = 0; reporter < 3; reporter++)
        {
            world.Report(reporter, 1);
        }

        var changes = Enumerable.Range(10, 3).SelectMany(reporter => world.Report(reporter, 1, ReportReason.NotSpam).Changes).ToArray();

        Assert.Contains(changes, change => change.IsUndone);
    }

    [Fact]
    public void What_was_learned_of_a_reporter_fades()
    {
        var world = new Reporting();
        world.Prove(1);
        Assert.True(world.Report(0, 1).IsProven);

        world.Pass(3_650);

        Assert.False(world.Report(0, 2).IsProven);
    }

    [Theory]
    [InlineData(long.MinValue / 2)]
    [InlineData(-1)]
    [InlineData(long.MaxValue / 2)]
    public void Impossible_times_break_nothing(long time)
    {
        var world = new Reporting();
        world.Prove(10);
        var honest = world.Time;
        world.Time = time;
        world.Report(0, 1);
        world.Time = honest;

        Assert.InRange(world.Report(1, 1).Probability, 0, 1);
        Assert.InRange(world.Report(0, 2).Reliability, 0, 1);
    }

    [Fact]
    public void A_name_that_anybody_can_write_is_never_blocked_as_a_sender()
    {
        var world = new Reporting();
        world.Prove(10);
        for (var reporter = 0; reporter < 8; reporter++)
        {
            world.Report(reporter, 0, sender: "BANK");
        }

        Assert.Equal(ReportVerdict.None, world.Ledger.VerdictOf(world.Ledger.SenderSubject(Address.Parse("BANK"))));
    }

    [Fact]
    public void A_flood_of_new_reporters_washes_out_no_proven_one()
    {
        var world = new Reporting(new TrustOptions { Reporters = 64, Subjects = 256, Senders = 256 });
        world.Prove(3);
        for (var reporter = 100; reporter < 5_000; reporter++)
        {
            world.Report(reporter, 5);
        }

        Assert.InRange(world.Ledger.Reporters, 3, 96);
        Assert.True(world.Report(0, 6).IsProven);
    }

    [Fact]
    public void Equal_events_give_equal_verdicts()
    {
        string Run()
        {
            var world = new Reporting();
            world.Prove(10);
            var weighings = Enumerable.Range(0, 300).Select(i => world.Report(i * 7 % 40, (ulong)(1 + (i % 9))));
            return string.Join('\n', weighings.Select(weighing => $"{weighing.Probability:R} {weighing.Weight:R} {weighing.Verdict}"));
        }

        Assert.Equal(Run(), Run());
    }
}
