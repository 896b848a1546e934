namespace Breakwater.Engine.Messages;

/// <summary>What a client tells of a text that it does not hand over: two bits.</summary>
/// <param name="HasLink">The text has a link.</param>
/// <param name="HasNumber">The text has a telephone number or a code of five digits or more.</param>
public readonly record struct Hint(bool HasLink, bool HasNumber)
{
    /// <summary>The hint of a text, as the client contract tells it.</summary>
    public static Hint Of(string text) => ClientText.Of(text).Hint;
}
