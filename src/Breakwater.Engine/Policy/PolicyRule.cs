using Breakwater.Engine.Policy.Language;

namespace Breakwater.Engine.Policy;

/// <summary>One condition and what follows from it.</summary>
public sealed record PolicyRule
{
    internal PolicyRule()
    {
    }

    /// <summary>The name of the rule with which every policy ends: what no other speaks on is allowed.</summary>
    public const string DefaultName = "default";

    /// <summary>Its place in the policy, from 0.</summary>
    public int Index { get; internal init; }

    /// <summary>Its name in decisions: small letters, digits and -.</summary>
    public string Name { get; internal init; } = DefaultName;

    /// <summary>The line of the file that it starts on, from 1; 0 for the rule default.</summary>
    public int Line { get; internal init; }

    /// <summary>Its condition, as written.</summary>
    public string When { get; internal init; } = "true";

    /// <summary>What follows.</summary>
    public DecisionAction Then { get; internal init; }

    /// <summary>After how long a limited sender may try again; zero for other actions.</summary>
    public TimeSpan RetryAfter { get; internal init; }

    /// <summary>Whether it decides.</summary>
    public RuleMode Mode { get; internal init; }

    /// <summary>Whether it puts itself in quarantine when it suddenly matches far more than it used to.</summary>
    public bool HasQuarantine { get; internal init; }

    /// <summary>Why, for the operator.</summary>
    public string Because { get; internal init; } = "nothing speaks against it";

    /// <summary>Why, in words that the sender may be told; empty if nothing is to be said.</summary>
    public string Tell { get; internal init; } = "";

    /// <summary>What it must match and what it must not, in the order of the file.</summary>
    public IReadOnlyList<PolicyExample> Examples { get; internal init; } = [];

    /// <summary>The facts that its condition reads, in the order in which it names them.</summary>
    public IEnumerable<Fact> Facts => Condition.Readings.Select(reading => reading.Fact);

    internal Condition Condition { get; init; } = Condition.Always;
}
