namespace Breakwater.Cli;

/// <summary>What was typed or handed over cannot be used; the message is for the person who did it, and says what to do.</summary>
internal sealed class BadInputException(string message, Exception? cause = null) : Exception(message, cause);
