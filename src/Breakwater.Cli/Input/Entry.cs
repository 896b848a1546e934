using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Input;

/// <summary>What one line of input came to: a message, or the reason why it is none.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Message">The message.</param>
/// <param name="Error">What is wrong.</param>
internal readonly record struct Entry(long Line, Message? Message, string? Error)
{
    /// <summary>A line beyond the bound.</summary>
    public static Entry TooLong(long line) => new(line, null, "the line is longer than 1 MiB; it was skipped");
}
