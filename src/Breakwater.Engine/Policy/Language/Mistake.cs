namespace Breakwater.Engine.Policy.Language;

/// <summary>What is wrong with an expression.</summary>
/// <param name="At">Where, in UTF-16 units from its start.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead.</param>
internal sealed record Mistake(int At, string Message, string Suggestion);
