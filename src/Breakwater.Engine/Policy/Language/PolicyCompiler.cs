using System.Linq.Expressions;

namespace Breakwater.Engine.Policy.Language;

/// <summary>Asks all rules of a policy about one message.</summary>
/// <param name="numbers">The numbers of the message.</param>
/// <param name="texts">Its texts.</param>
/// <param name="matched">Where to set bit n if rule n matches.</param>
internal delegate void CompiledPolicy(double[] numbers, ReadOnlyMemory<char>[] texts, ulong[] matched);

/// <summary>Makes machine code of conditions: one method for the whole policy, without loops and calls back.</summary>
internal static class PolicyCompiler
{
    private const int Bits = 64;

    private static readonly ParameterExpression Matched = Expression.Parameter(typeof(ulong[]), "matched");

    public static CompiledPolicy Compile(IReadOnlyList<PolicyRule> rules)
    {
        var words = Enumerable.Range(0, RuleSet.Words).Select(word => Expression.Assign(
            Expression.ArrayAccess(Matched, Expression.Constant(word)),
            rules.Where(rule => rule.Index / Bits == word && rule.Mode != RuleMode.Off).Select(BitOf).Aggregate((Expression)Expression.Constant(0UL), Expression.Or)));
        return Expression.Lambda<CompiledPolicy>(Expression.Block(typeof(void), words), Binder.Numbers, Binder.Texts, Matched).Compile();
    }

    private static Expression BitOf(PolicyRule rule) =>
        Expression.Condition(rule.Condition.Code, Expression.Constant(1UL << (rule.Index % Bits)), Expression.Constant(0UL));
}
