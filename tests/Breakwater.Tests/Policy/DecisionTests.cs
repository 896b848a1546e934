using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Policy;

public sealed class DecisionTests
{
    [Fact]
    public void Reasons_stand_by_weight_whatever_order_they_come_in() => Gen.Float[-9, 9].Array[0, 20].Sample(weights =>
    {
        var decision = Empty();
        foreach (var weight in weights)
        {
            decision.Add(new Reason(SignalId.Link, weight, 1, default, -1), 0);
        }

        var expected = weights.OrderByDescending(Math.Abs).Select(Math.Abs).Take(Decision.MaxReasons);
        Assert.Equal(expected, decision.Reasons.ToArray().Select(reason => Math.Abs(reason.Weight)));
    });

    [Fact]
    public void What_decided_stays_in_front()
    {
        var decision = Empty();
        decision.Add(new Reason(SignalId.LinkLookAlike, 0.1f, 1, default, -1), 0);
        decision.Add(new Reason(SignalId.Link, 5, 1, default, -1), 1);
        decision.Add(new Reason(SignalId.MoneyPrice, 7, 1, default, -1), 1);

        Assert.Equal([SignalId.LinkLookAlike, SignalId.MoneyPrice, SignalId.Link], decision.Reasons.ToArray().Select(reason => reason.Signal));
    }

    [Fact]
    public void A_decision_is_a_value()
    {
        var decision = Empty();
        var copy = decision;
        decision.Add(new Reason(SignalId.Link, 5, 1, default, -1), 0);

        Assert.Equal(0, copy.Reasons.Length);
        Assert.Equal(1, decision.Reasons.Length);
    }

    private static Decision Empty() => new(SpamPolicy.Default, SpamPolicy.Default.Find("score-junk")!, default, new PolicyFacts());
}
