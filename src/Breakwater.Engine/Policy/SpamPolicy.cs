using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Breakwater.Engine.Policy.Language;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Policy;

/// <summary>A policy that is ready to decide. Immutable, shared by all threads; it is read from a file by <see cref="PolicyFile"/>.</summary>
public sealed class SpamPolicy
{
    /// <summary>Most operands and operators of all conditions together: what bounds the cost of a decision.</summary>
    public const int MaxSteps = 8192;

    private static readonly Lazy<SpamPolicy> Shipped = new(ReadShipped);

    private readonly PolicyRule[] _rules;
    private readonly PolicyNames _names;
    private readonly CompiledPolicy _compiled;
    private readonly RuleSet _enforced;

    internal SpamPolicy(IReadOnlyList<PolicyRule> rules, PolicyNames names)
    {
        _rules = [.. rules, new PolicyRule { Index = rules.Count }];
        _names = names;
        _compiled = PolicyCompiler.Compile(rules);
        foreach (var rule in rules.Where(rule => rule.Mode == RuleMode.Enforce))
        {
            _enforced.Add(rule.Index);
        }

        Hash = HashOf(rules, names);
    }

    /// <summary>The policy that is used where nobody wrote another: policies/default.yaml.</summary>
    public static SpamPolicy Default => Shipped.Value;

    /// <summary>Names this policy in decisions, eight hexadecimal digits: two with the same hash decide alike.</summary>
    public string Hash { get; }

    /// <summary>The rules in the order in which they are asked; the last is the rule default.</summary>
    public IReadOnlyList<PolicyRule> Rules => _rules;

    /// <summary>The constants by name.</summary>
    public IReadOnlyDictionary<string, double> Constants => _names.Constants.Values.ToDictionary(constant => constant.Name, constant => constant.Value, StringComparer.Ordinal);

    /// <summary>The lists by name, and how many entries each has.</summary>
    public IReadOnlyDictionary<string, int> Lists => _names.Lists.Values.ToDictionary(list => list.Name, list => list.Count, StringComparer.Ordinal);

    /// <summary>The same policy with other values for some of its constants.</summary>
    /// <exception cref="ArgumentException">There is no such constant, or the value is no number.</exception>
    public SpamPolicy With(params IEnumerable<(string Name, double Value)> constants)
    {
        var all = _names.Constants.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, value) in constants)
        {
            if (!all.TryGetValue(PolicyNames.Spell(name), out var constant))
            {
                throw new ArgumentException($"The policy has no constant {name}; it has {string.Join(", ", Constants.Keys)}.", nameof(constants));
            }

            if (!double.IsFinite(value))
            {
                throw new ArgumentException($"The constant {name} is a number, not {value}.", nameof(constants));
            }

            all[PolicyNames.Spell(name)] = constant with { Value = value, IsInt = constant.IsInt && value == Math.Floor(value) };
        }

        var names = _names with { Constants = all };
        return new SpamPolicy([.. _rules.SkipLast(1).Select(rule => rule with { Condition = BindAnew(rule, names) })], names);
    }

    /// <summary>The same rules, all in one mode.</summary>
    internal SpamPolicy WithModes(RuleMode mode) => new([.. _rules.SkipLast(1).Select(rule => rule with { Mode = mode })], _names);

    /// <summary>Which rules match, enforced or in shadow.</summary>
    public RuleSet Matching(PolicyFacts facts)
    {
        _compiled(facts.Numbers, facts.Texts, facts.Matched);
        return RuleSet.Of(facts.Matched);
    }

    /// <summary>The rule of a name, or null.</summary>
    public PolicyRule? Find(string name) => Array.Find(_rules, rule => rule.Name == name);

    /// <summary>Decides by the first rule that matches and is enforced.</summary>
    /// <param name="facts">The facts about the message.</param>
    /// <param name="content">What its text says.</param>
    /// <param name="watch">Puts rules in quarantine; null for none.</param>
    internal Decision Decide(PolicyFacts facts, in ContentReading content, RuleWatch? watch)
    {
        var matching = Matching(facts);
        watch?.Count(this, matching);
        var enforced = watch is null ? _enforced : _enforced.Except(watch.Quarantined);
        var first = matching.And(enforced).Next(0);
        var rule = _rules[first < 0 ? ^1 : first];
        var decision = new Decision(this, rule, matching.Except(enforced).Before(rule.Index), facts);
        Reasons.Add(ref decision, facts, content);
        return decision;
    }

    // The types were checked with the constants that the file has; a whole number that is none any more may change them.
    private static Condition BindAnew(PolicyRule rule, PolicyNames names) =>
        Binder.TryBind(rule.Condition.Parsed, names, out var condition) is { } mistake
            ? throw new ArgumentException($"With these constants the rule {rule.Name} makes no sense: {mistake.Message}.", nameof(names))
            : condition;

    private static string HashOf(IReadOnlyList<PolicyRule> rules, PolicyNames names)
    {
        var words = new StringBuilder("policy 1\n");
        foreach (var constant in names.Constants.Values.OrderBy(constant => constant.Name, StringComparer.Ordinal))
        {
            words.Append(CultureInfo.InvariantCulture, $"constant {constant.Name} {constant.Value:R} {constant.IsInt}\n");
        }

        foreach (var list in names.Lists.Values.OrderBy(list => list.Name, StringComparer.Ordinal))
        {
            words.Append(CultureInfo.InvariantCulture, $"list {list.Name}\n").AppendJoin('\n', list.Entries).Append('\n');
        }

        foreach (var rule in rules)
        {
            words.Append(CultureInfo.InvariantCulture, $"rule {rule.Name} {rule.Then} {rule.RetryAfter.Ticks} {rule.Mode} {rule.HasQuarantine} {rule.Condition.Parsed.Canonical}\n");
        }

        return XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(words.ToString())).ToString("x16", CultureInfo.InvariantCulture)[..8];
    }

    private static SpamPolicy ReadShipped()
    {
        static string Read(string path) => Encoding.UTF8.GetString(TableFile.Read("policies/" + path));
        var read = PolicyFile.Parse(Read("default.yaml"), Read);
        return read.Policy ?? throw new InvalidOperationException($"The engine was built with a broken policy: {read.Errors[0]}");
    }
}
