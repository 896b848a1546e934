using System.Net;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A message that a simulated sender is going to send, with what comes of it.</summary>
internal sealed record Draft
{
    /// <summary>When, in milliseconds of the Unix epoch.</summary>
    public required long At { get; init; }

    public required ActorKind Actor { get; init; }

    public required Service Service { get; init; }

    public required Address Sender { get; init; }

    public required Address Recipient { get; init; }

    public required string Text { get; init; }

    /// <summary>Since when the sender has the address, in milliseconds of the Unix epoch.</summary>
    public required long Since { get; init; }

    public required IPAddress Ip { get; init; }

    public bool IsKnown { get; init; }

    public bool IsUnreachable { get; init; }

    /// <summary>What the recipient answers, later.</summary>
    public Draft? Answer { get; init; }

    /// <summary>When the recipient reports it; 0 for never.</summary>
    public long ReportedAt { get; init; }

    public Label Label => Actor is ActorKind.Person or ActorKind.Firm or ActorKind.Codes ? Label.Ham : Label.Spam;
}
