using Breakwater.Engine.Text;

namespace Breakwater.Engine;

/// <summary>A stretch of a message and what it does to the decision.</summary>
/// <param name="Span">Where it stands, in the text as written.</param>
/// <param name="LogOdds">How much the log-odds of spam fall when it is left out: positive for what looks like spam.</param>
public readonly record struct Highlight(TextSpan Span, double LogOdds);
