using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Policy;

public sealed class PolicySwitchTests
{
    private const string Even = "version: 1\nrules:\n  - {name: even-0, when: score < 0, then: block, because: x}\n  - {name: even-1, when: sender.kind == \"none\", then: junk, because: x}\n";
    private const string Odd = "version: 1\nrules:\n  - {name: odd-0, when: sender.kind == \"none\", then: allow, because: x}\n  - {name: odd-1, when: score < 0, then: block, because: x}\n";

    [Fact]
    public async Task A_thousand_swaps_under_load_mix_no_two_policies_and_lose_no_decision()
    {
        const int Swaps = 1000;
        var (even, odd) = (Policies.Parse(Even), Policies.Parse(Odd));
        var policies = new PolicySwitch(even);
        var submitted = 0;
        var decided = new List<(string Hash, string Rule, DecisionAction Action)>();
        using var stop = new CancellationTokenSource();
        var judging = Task.Run(
            () =>
            {
                var judge = new Judge(TinyModel.Model, policies);
                while (!stop.IsCancellationRequested)
                {
                    Interlocked.Increment(ref submitted);
                    var decision = judge.Decide(new Message { Text = "hi" });
                    decided.Add((decision.Policy.Hash, decision.Rule.Name, decision.Action));
                }
            },
            TestContext.Current.CancellationToken);

        for (var swap = 0; swap < Swaps; swap++)
        {
            Assert.Empty(policies.TrySwap(swap % 2 == 0 ? Odd : Even, _ => null));

            // The first of these two began after the swap, and is decided when the second begins: every policy has decided something.
            var before = Volatile.Read(ref submitted);
            SpinWait.SpinUntil(() => Volatile.Read(ref submitted) >= before + 2 || judging.IsCompleted);
        }

        await stop.CancelAsync();
        await judging;
        Assert.InRange(submitted, 2 * Swaps, int.MaxValue);
        Assert.Equal(submitted, decided.Count);
        Assert.Equal(2, decided.Select(decision => decision.Hash).Distinct().Count());
        Assert.All(decided, decision => Assert.True(
            decision == (even.Hash, "even-1", DecisionAction.Junk) || decision == (odd.Hash, "odd-0", DecisionAction.Allow), decision.ToString()));
    }

    [Fact]
    public void A_broken_policy_changes_nothing()
    {
        var policies = new PolicySwitch(Policies.Parse(Even));
        var before = policies.Current;

        Assert.NotEmpty(policies.TrySwap(Even.Replace("score", "skore", StringComparison.Ordinal), _ => null));
        Assert.Same(before, policies.Current);
        Assert.Empty(policies.TrySwap(Odd, _ => null));
        Assert.Equal("odd-0", policies.Current.Rules[0].Name);
    }
}
