namespace Breakwater.Engine.Messages;

/// <summary>The caller's name for a message; decisions and reports refer to it.</summary>
/// <param name="Value">Opaque text, compared byte for byte.</param>
public readonly record struct MessageId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
