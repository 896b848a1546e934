using System.Linq.Expressions;

namespace Breakwater.Engine.Policy.Language;

/// <summary>A condition that can be compiled.</summary>
/// <param name="Parsed">It, as understood.</param>
/// <param name="Code">What computes it.</param>
/// <param name="Readings">The facts that it reads, in the order in which it names them.</param>
internal sealed record Condition(ParsedExpression Parsed, Expression Code, FactReading[] Readings)
{
    /// <summary>True of every message.</summary>
    public static Condition Always { get; } = new(ParsedExpression.Always, Expression.Constant(true), []);
}
