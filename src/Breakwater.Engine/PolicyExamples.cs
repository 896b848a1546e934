using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Engine;

/// <summary>Tries the examples that stand beside the rules of a policy.</summary>
public static class PolicyExamples
{
    private static readonly Message Nothing = new();

    /// <summary>Tries all examples of a policy: each rule is asked for itself, whatever comes before it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="judge">Reads the texts of examples; its own policy is not asked.</param>
    /// <returns>The rules with those of their examples that it gets wrong.</returns>
    public static IReadOnlyList<(PolicyRule Rule, PolicyExample Example)> Failures(SpamPolicy policy, Judge judge)
    {
        var asked = Askable(policy);
        var failures = new List<(PolicyRule, PolicyExample)>();
        foreach (var rule in policy.Rules)
        {
            failures.AddRange(rule.Examples.Where(example => Matches(asked, rule, example, judge) != example.IsMatch).Select(example => (rule, example)));
        }

        return failures;
    }

    private static bool Matches(SpamPolicy policy, PolicyRule rule, PolicyExample example, Judge judge)
    {
        judge.Read(example.Text is null ? Nothing : Nothing with { Text = example.Text });
        foreach (var value in example.Values)
        {
            judge.Facts.Set(value);
        }

        return policy.Matching(judge.Facts).Has(rule.Index);
    }

    // A rule that is off is not compiled; its examples are tried all the same.
    private static SpamPolicy Askable(SpamPolicy policy) => policy.Rules.Any(rule => rule.Mode == RuleMode.Off) ? policy.WithModes(RuleMode.Shadow) : policy;
}
