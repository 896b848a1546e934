using System.Numerics;
using System.Runtime.CompilerServices;

namespace Breakwater.Engine.Policy;

/// <summary>Some of the rules of a policy: bit n stands for rule n.</summary>
public struct RuleSet
{
    /// <summary>The most rules that a policy has.</summary>
    public const int MaxRules = Words * Bits;

    internal const int Words = 4;

    private const int Bits = 64;

    private WordBuffer _words;

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => Next(0) < 0;

    /// <summary>Whether a rule is one of them.</summary>
    public readonly bool Has(int rule) => (_words[rule / Bits] >> (rule % Bits) & 1) != 0;

    /// <summary>The first rule of the set from this one on, or -1.</summary>
    public readonly int Next(int from)
    {
        for (var word = from / Bits; word < Words; word++)
        {
            var rest = word == from / Bits ? _words[word] & (ulong.MaxValue << (from % Bits)) : _words[word];
            if (rest != 0)
            {
                return (word * Bits) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    internal static RuleSet Of(ReadOnlySpan<ulong> words)
    {
        var set = default(RuleSet);
        words.CopyTo(set._words);
        return set;
    }

    internal void Add(int rule) => _words[rule / Bits] |= 1UL << (rule % Bits);

    internal void Remove(int rule) => _words[rule / Bits] &= ~(1UL << (rule % Bits));

    internal readonly RuleSet And(in RuleSet other)
    {
        var set = this;
        for (var word = 0; word < Words; word++)
        {
            set._words[word] &= other._words[word];
        }

        return set;
    }

    internal readonly RuleSet Except(in RuleSet other)
    {
        var set = this;
        for (var word = 0; word < Words; word++)
        {
            set._words[word] &= ~other._words[word];
        }

        return set;
    }

    internal readonly RuleSet Or(in RuleSet other)
    {
        var set = this;
        for (var word = 0; word < Words; word++)
        {
            set._words[word] |= other._words[word];
        }

        return set;
    }

    /// <summary>Those before a rule.</summary>
    internal readonly RuleSet Before(int rule)
    {
        var set = this;
        for (var word = 0; word < Words; word++)
        {
            var from = Math.Clamp(rule - (word * Bits), 0, Bits);
            set._words[word] &= from == Bits ? ulong.MaxValue : (1UL << from) - 1;
        }

        return set;
    }

    [InlineArray(Words)]
    private struct WordBuffer
    {
        private ulong _first;
    }
}
