using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Policy;

/// <summary>Why a message was decided so: a code, which <see cref="DecisionText"/> puts into words when somebody asks.</summary>
/// <param name="Signal">What spoke.</param>
/// <param name="Weight">How strongly, positive against the message, negative for it: for content in log-odds of spam, for behaviour the
/// natural logarithm of how many times over (or under) the number it is that the rule holds it against.</param>
/// <param name="Count">How often it was noticed.</param>
/// <param name="Evidence">Where it shows, in the text as written; empty where it is the whole text.</param>
/// <param name="Mention">Index of the mention that raised it, or -1.</param>
/// <param name="Value">The value of a signal of behaviour, in its unit; 0 for content.</param>
public readonly record struct Reason(SignalId Signal, float Weight, int Count, TextSpan Evidence, int Mention, double Value = 0);
