using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>Something noticed about a message, with the evidence for it.</summary>
/// <param name="Id">What was noticed.</param>
/// <param name="Count">How often, 1 or more.</param>
/// <param name="Evidence">Where it shows first, in the text as written.</param>
/// <param name="Mention">Index of the mention that raised it, or -1.</param>
public readonly record struct Signal(SignalId Id, int Count, TextSpan Evidence, int Mention = -1);
