namespace Breakwater.Engine.Messages;

/// <summary>One line of an event stream: exactly one of the three is there.</summary>
/// <param name="Message">A message.</param>
/// <param name="Report">A report.</param>
/// <param name="Intervention">An intervention.</param>
public readonly record struct Event(Message? Message, Report? Report, Intervention? Intervention)
{
    /// <summary>When it happened, if told.</summary>
    public DateTimeOffset? Time => Message?.Time ?? Report?.Time ?? Intervention?.Time;
}
