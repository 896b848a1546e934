namespace Breakwater.Engine.Policy.Language;

/// <summary>An expression that follows the grammar.</summary>
/// <param name="Root">It.</param>
/// <param name="Canonical">It as written, with one space between tokens: equal texts mean the same.</param>
/// <param name="Steps">How many operands and operators it has.</param>
internal sealed record ParsedExpression(Syntax Root, string Canonical, int Steps)
{
    /// <summary>The condition true.</summary>
    public static ParsedExpression Always { get; } = new(new Syntax.Truth(0, true), "true", 1);
}
