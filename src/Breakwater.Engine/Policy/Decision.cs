using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Breakwater.Engine.Policy;

/// <summary>What was decided about one message, and why. A value of its own: it stays true when the next message is read.</summary>
public struct Decision
{
    /// <summary>The most reasons a decision gives.</summary>
    public const int MaxReasons = 6;

    private ReasonBuffer _reasons;
    private int _count;

    internal Decision(DecisionAction action, Rule rule, double score)
    {
        Action = action;
        Rule = rule;
        Score = score;
    }

    /// <summary>What is to happen.</summary>
    public DecisionAction Action { get; }

    /// <summary>The rule that decided.</summary>
    public Rule Rule { get; }

    /// <summary>Probability that the message is spam, 0 to 1, by its content.</summary>
    public double Score { get; }

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
