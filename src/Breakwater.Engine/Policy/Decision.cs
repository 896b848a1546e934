using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Breakwater.Engine.Policy;

/// <summary>What was decided about one message, and why. A value of its own: it stays true when the next message is read,
/// and when another policy takes the place of the one that decided.</summary>
public struct Decision
{
    /// <summary>The most reasons a decision gives.</summary>
    public const int MaxReasons = 6;

    private ReasonBuffer _reasons;
    private int _count;

    internal Decision(SpamPolicy policy, PolicyRule rule, in RuleSet shadow, PolicyFacts facts)
    {
        Policy = policy;
        Rule = rule;
        Shadow = shadow;
        Score = facts.Score;
        Evidence = facts.Evidence;
    }

    /// <summary>What is to happen.</summary>
    public readonly DecisionAction Action => Rule.Then;

    /// <summary>After how long the sender may try again, where the action is limit; otherwise zero.</summary>
    public readonly TimeSpan RetryAfter => Rule.RetryAfter;

    /// <summary>The policy that decided.</summary>
    public SpamPolicy Policy { get; }

    /// <summary>The rule of it that decided.</summary>
    public PolicyRule Rule { get; }

    /// <summary>Rules in shadow or quarantine that come before it and match: each of them, if it were enforced alone, would have decided.</summary>
    public RuleSet Shadow { get; }

    /// <summary>Probability that the message is spam, 0 to 1, by its content; 0 without a text.</summary>
    public double Score { get; }

    /// <summary>What there was to decide on.</summary>
    public Evidence Evidence { get; }

    /// <summary>The reasons, those that decided first, then by their weight.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<Reason> Reasons => ((ReadOnlySpan<Reason>)_reasons)[.._count];

    /// <summary>Adds a reason behind those that weigh as much or more; the lightest is dropped when there are too many.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="first">Index of the first reason it may come before.</param>
    internal void Add(in Reason reason, int first)
    {
        var at = _count;
        while (at > first && Math.Abs(_reasons[at - 1].Weight) < Math.Abs(reason.Weight))
        {
            if (at < MaxReasons)
            {
                _reasons[at] = _reasons[at - 1];
            }

            at--;
        }

        if (at < MaxReasons)
        {
            _reasons[at] = reason;
            _count = Math.Min(_count + 1, MaxReasons);
        }
    }

    [InlineArray(MaxReasons)]
    private struct ReasonBuffer
    {
        private Reason _first;
    }
}
