namespace Breakwater.Engine.Policy;

/// <summary>A message beside a rule, which the rule must match, or must not.</summary>
/// <param name="IsMatch">Whether the rule must match.</param>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Text">The text of the message; null for one of which only facts are given.</param>
/// <param name="Values">Facts and their values; all others are what the text makes them, or as if nobody had told them.</param>
public sealed record PolicyExample(bool IsMatch, int Line, string? Text, IReadOnlyList<FactValue> Values);
