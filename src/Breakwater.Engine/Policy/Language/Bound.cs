using System.Linq.Expressions;

namespace Breakwater.Engine.Policy.Language;

/// <summary>An expression whose names are known and whose types fit.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Code">What computes it: a bool, a double (for whole numbers too), or a stretch of characters.</param>
internal sealed record Bound(CelType Type, Expression Code)
{
    /// <summary>In place of a mistake that was told already.</summary>
    public static Bound Unknown { get; } = new(CelType.Unknown, Expression.Empty());

    /// <summary>The fact that it is, if it is nothing but a fact.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Its value, if that is a number that never changes.</summary>
    public double? Constant { get; init; }

    /// <summary>Its value, if that is a text that never changes.</summary>
    public string? Literal { get; init; }

    /// <summary>The list that it is, if it is one.</summary>
    public PolicyList? List { get; init; }

    /// <summary>The numbers between its brackets, if it is a list of numbers.</summary>
    public IReadOnlyList<double>? Numbers { get; init; }

    public bool IsNumber => Type is CelType.Int or CelType.Double;

    /// <summary>Its type, as a message names it.</summary>
    public string Shown => Type switch
    {
        CelType.Bool => "true or false",
        CelType.Int => "a whole number",
        CelType.Double => "a number",
        CelType.String => "a text",
        _ => "a list",
    };
}
