using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Policy;

namespace Breakwater.Lab.Senders;

/// <summary>The trials that a policy is measured by: each attacker against a background of people, people alone, and a mix of everything.</summary>
/// <param name="model">The model.</param>
/// <param name="policy">The policy.</param>
/// <param name="seed">Seed of the simulations.</param>
public sealed class Trials(SpamModel model, SpamPolicy policy, ulong seed)
{
    private const int Background = 2_000;

    // Every threshold that counts strangers: the more a sender may reach, the more people are left alone, and the more spam gets through.
    private static readonly string[] Allowances =
        ["script-strangers", "new-strangers", "new-link-strangers", "link-strangers", "number-strangers", "cold-strangers", "repeats", "ring-senders", "ring-strangers"];

    /// <summary>The four-line script among 2,000 people, for two days.</summary>
    public TrialFigures Script(TextTold told) => Among(Scenario.Script(), told, days: 2);

    /// <summary>A ring of 500 accounts among 2,000 people, for two days.</summary>
    public TrialFigures Ring(TextTold told) => Among(Scenario.Ring(), told, days: 2);

    /// <summary>People, firms and senders of codes alone.</summary>
    public TrialFigures People(int people, int days, TextTold told) =>
        TrialFigures.Of(Run(Scenario.People(people) with { Duration = TimeSpan.FromDays(days) }, told, policy));

    /// <summary>A mix of everything for a week, a fifth of it spam.</summary>
    public TrialFigures Mix(long messages, TextTold told) => TrialFigures.Of(Run(Scenario.Mix(messages, seed: seed), told, policy));

    /// <summary>Messages of patient spammers that are delivered, day by day: 20 spammers of 20 messages a day.</summary>
    public IReadOnlyList<(int Day, int Delivered, int Sent)> Patient(double reportShare, TextTold told)
    {
        var options = Scenario.People(Background / 2) with
        {
            Duration = TimeSpan.FromDays(14),
            ReportShare = reportShare,
            Attackers = [.. Enumerable.Range(0, 20).Select(_ => Scenario.Patient())],
        };
        return
        [
            .. Run(options, told, policy).Senders.Where(sender => sender.Actor == ActorKind.Patient).SelectMany(sender => sender.Days)
                .GroupBy(day => day.Day).OrderBy(days => days.Key).Select(days => (days.Key, days.Sum(day => day.Delivered), days.Sum(day => day.Messages))),
        ];
    }

    /// <summary>The trade-off: all allowances of strangers multiplied, in a mix and among people alone.</summary>
    public (TrialFigures Mix, TrialFigures People) AtAllowance(double factor, long messages, TextTold told)
    {
        var scaled = policy.With(Allowances.Where(policy.Constants.ContainsKey).Select(name => (name, policy.Constants[name] * factor)));
        return (
            TrialFigures.Of(Run(Scenario.Mix(messages, seed: seed), told, scaled)),
            TrialFigures.Of(Run(Scenario.People(Background) with { Duration = TimeSpan.FromDays(7) }, told, scaled)));
    }

    private TrialFigures Among(Attacker attacker, TextTold told, int days) =>
        TrialFigures.Of(Run(Scenario.People(Background) with { Duration = TimeSpan.FromDays(days), Attackers = [attacker] }, told, policy));

    private SenderTrial Run(SenderSimulationOptions options, TextTold told, SpamPolicy by)
    {
        var judge = new Judge(model, by) { Ledger = new Ledger(new LedgerOptions()) };
        return new SenderTrial(judge).Run(new SenderSimulation(options with { Seed = seed, Told = told }).Events());
    }
}
