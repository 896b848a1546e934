using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Input;

/// <summary>What one line of input came to: an event, or the reason why it is none.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Event">The event.</param>
/// <param name="Error">What is wrong; null if nothing is.</param>
internal readonly record struct Entry(long Line, Event Event, string? Error)
{
    /// <summary>The message, if nothing is wrong and it is one.</summary>
    public Message? Message => Error is null ? Event.Message : null;

    /// <summary>Why there is no message, for those who can use nothing else.</summary>
    public string? Lack => Error ?? (Event.Message is not null ? null : $"this is {(Event.Report is null ? "an intervention" : "a report")}, not a message");

    /// <summary>A line beyond the bound.</summary>
    public static Entry TooLong(long line) => Wrong(line, "the line is longer than 1 MiB; it was skipped");

    /// <summary>A line that is no event.</summary>
    public static Entry Wrong(long line, string error) => new(line, default, error);

    /// <summary>A message.</summary>
    public static Entry Of(long line, Message message) => new(line, new Event(message, null, null), null);
}
