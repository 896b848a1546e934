namespace Breakwater.Engine.Messages;

/// <summary>What a person said about a message, by whatever channel.</summary>
public sealed record Report
{
    /// <summary>The caller's name for it.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it was made, if told.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The channel it came by, in lower case: 7726, apple, xmpp, matrix, app, api.</summary>
    public string Via { get; init; } = "";

    /// <summary>Who made it.</summary>
    public Address Reporter { get; init; } = Address.None;

    /// <summary>The message it is about; empty where the channel does not tell.</summary>
    public MessageId Message { get; init; } = new("");

    /// <summary>The service of the message; unknown where the channel does not tell.</summary>
    public Service Service { get; init; } = Service.Unknown;

    /// <summary>Who sent the message, as the reporter tells it.</summary>
    public Address Sender { get; init; } = Address.None;

    /// <summary>The text of the message, as the reporter tells it.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the reporter says it is.</summary>
    public ReportReason Reason { get; init; }
}
