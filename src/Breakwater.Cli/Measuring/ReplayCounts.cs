using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Measuring;

/// <summary>Counts what two policies decided about the same messages.</summary>
/// <param name="policy">The new policy.</param>
/// <param name="maxExamples">The most changed decisions that are kept, the first of them.</param>
internal sealed class ReplayCounts(SpamPolicy policy, int maxExamples)
{
    private readonly List<ReplayExample> _examples = [];
    private readonly long[] _enforced = new long[policy.Rules.Count];
    private readonly long[] _shadow = new long[policy.Rules.Count];

    /// <summary>Events replayed: messages, reports, interventions.</summary>
    public long Events { get; private set; }

    /// <summary>Messages whose action is another.</summary>
    public long Changed { get; private set; }

    /// <summary>What the baseline decided.</summary>
    public ActionCounts Baseline { get; } = new();

    /// <summary>What the new policy decided.</summary>
    public ActionCounts New { get; } = new();

    /// <summary>Changed decisions.</summary>
    public IReadOnlyList<ReplayExample> Examples => _examples;

    /// <summary>For each rule of the new policy, how many messages it decided on, and how many it matched in shadow or quarantine.</summary>
    public IEnumerable<(PolicyRule Rule, long Enforced, long Shadow)> Rules => policy.Rules.Select(rule => (rule, _enforced[rule.Index], _shadow[rule.Index]));

    public void CountEvent() => Events++;

    /// <summary>Counts a message.</summary>
    public void Count(string file, long line, Message message, in Decision baseline, in Decision decision)
    {
        Baseline.Count(baseline.Action, message.Label);
        New.Count(decision.Action, message.Label);
        _enforced[decision.Rule.Index]++;
        for (var rule = decision.Shadow.Next(0); rule >= 0; rule = decision.Shadow.Next(rule + 1))
        {
            _shadow[rule]++;
        }

        if (decision.Action == baseline.Action)
        {
            return;
        }

        Changed++;
        if (_examples.Count < maxExamples)
        {
            _examples.Add(ReplayExample.Of(file, line, message, baseline.Rule, decision.Rule));
        }
    }
}
