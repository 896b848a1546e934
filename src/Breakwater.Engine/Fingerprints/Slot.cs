using Breakwater.Engine.Text;

namespace Breakwater.Engine.Fingerprints;

/// <summary>A place of a template that varies.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Span">Where, in the folded characters.</param>
public readonly record struct Slot(SlotKind Kind, TextSpan Span);
