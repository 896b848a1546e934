using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>One event of a simulation with its ground truth; it has a message or a report.</summary>
/// <param name="Message">A message.</param>
/// <param name="Report">A report of an earlier message.</param>
/// <param name="Actor">What the sender of the message is; for a report, of the message that it is about.</param>
/// <param name="Label">Ham or spam; for a report, what the message is that it is about.</param>
/// <param name="Sender">Who sent the message; for a report, the message that it is about.</param>
public readonly record struct SimulatedEvent(Message? Message, Report? Report, ActorKind Actor, Label Label, Address Sender)
{
    /// <summary>The id of the message or report.</summary>
    public string Id => Message?.Id.Value ?? Report?.Id ?? "";

    /// <summary>When it happens.</summary>
    public DateTimeOffset Time => Message?.Time ?? Report?.Time ?? default;
}
