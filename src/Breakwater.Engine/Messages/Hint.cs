namespace Breakwater.Engine.Messages;

/// <summary>What a client tells of a text that it does not hand over: two bits.</summary>
/// <param name="HasLink">The text has a link.</param>
/// <param name="HasNumber">The text has a telephone number or a code of five digits or more.</param>
public readonly record struct Hint(bool HasLink, bool HasNumber);
