using System.Globalization;

namespace Breakwater.Engine.Policy;

/// <summary>A mistake in a policy file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead.</param>
public sealed record PolicyError(int Line, int Column, string Message, string Suggestion)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}: {Message}; {Suggestion}");
}
