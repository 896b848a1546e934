using Breakwater.Engine.Classifier;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Policy;

public sealed class RuleWatchTests
{
    private static readonly SpamPolicy Policy = Policies.Parse("""
        version: 1
        rules:
          - {name: rare, when: link > 0, then: junk, because: x}
          - {name: flood, when: link > 0, then: junk, quarantine: off, because: x}
          - {name: usual, when: money.price > 0, then: junk, because: x}
        """);

    [Fact]
    public void A_rule_that_suddenly_matches_far_more_than_it_used_to_is_quarantined()
    {
        var watch = Learnt();
        Feed(watch, RuleWatch.Window, i => i % 2 == 0 ? "link" : "price");

        Assert.Equal(["rare"], watch.Tripped);
        Assert.True(watch.IsQuarantined("rare"));
        Assert.False(watch.IsQuarantined("flood"));
        Assert.False(watch.IsQuarantined("usual"));
    }

    [Fact]
    public void What_a_rule_in_quarantine_would_have_done_is_told()
    {
        var watch = Learnt();
        Feed(watch, RuleWatch.Window, _ => "link");
        var decision = Policy.Decide(Policies.Facts("link=1"), new ContentReading(new SignalList(), new FeatureList(), TinyModel.Model, 0), watch);

        Assert.Equal("flood", decision.Rule.Name);
        Assert.True(decision.Shadow.Has(0));
    }

    [Fact]
    public void One_match_in_a_hundred_trips_nothing_and_neither_does_what_comes_before_it_was_learnt()
    {
        var watch = new RuleWatch();
        Feed(watch, RuleWatch.Window, _ => "link");
        Feed(watch, RuleWatch.LearningWindows * RuleWatch.Window, i => i % 100 == 0 ? "link" : "");

        Assert.Empty(watch.Tripped);
    }

    [Fact]
    public void A_rule_that_grows_slowly_trips_nothing()
    {
        var watch = Learnt();
        for (var share = 1; share <= 50; share++)
        {
            var percent = share;
            Feed(watch, 4 * RuleWatch.Window, i => i % 100 < percent ? "link" : "");
        }

        Assert.Empty(watch.Tripped);
    }

    [Fact]
    public void A_quarantine_lasts_until_it_is_lifted_also_across_a_restart_and_a_new_policy()
    {
        var watch = Learnt();
        Feed(watch, RuleWatch.Window, _ => "link");
        var after = new RuleWatch(watch.Shares);
        Feed(after, 1, _ => "", Policy.With());

        Assert.True(after.IsQuarantined("rare"));
        Assert.Equal(watch.Shares.Select(share => share.Rule), after.Shares.Select(share => share.Rule));
        Assert.True(after.Lift("rare"));
        Assert.False(after.Lift("rare"));
        Feed(after, RuleWatch.Window, _ => "link");
        Assert.False(after.IsQuarantined("rare"));
    }

    [Fact]
    public void The_same_messages_trip_at_the_same_message()
    {
        static int TrippedAt()
        {
            var watch = Learnt();
            var at = 0;
            while (watch.Tripped.Count == 0)
            {
                Feed(watch, 1, _ => "link");
                at++;
            }

            return at;
        }

        Assert.Equal(TrippedAt(), TrippedAt());
        Assert.InRange(TrippedAt(), 41, 100);
    }

    // Links are one in a thousand, prices every second message.
    private static RuleWatch Learnt()
    {
        var watch = new RuleWatch();
        Feed(watch, 10 * RuleWatch.Window, i => i % 1000 == 0 ? "link" : i % 2 == 0 ? "price" : "");
        Assert.Empty(watch.Tripped);
        return watch;
    }

    private static void Feed(RuleWatch watch, int messages, Func<int, string> what, SpamPolicy? policy = null)
    {
        var (nothing, link, price) = (Policies.Facts(), Policies.Facts("link=1"), Policies.Facts("money.price=1"));
        policy ??= Policy;
        for (var i = 0; i < messages; i++)
        {
            watch.Count(policy, policy.Matching(what(i) switch { "link" => link, "price" => price, _ => nothing }));
        }
    }
}
