namespace Breakwater.Engine.Messages;

/// <summary>A message exactly as a service hands it over.</summary>
public sealed record Message
{
    /// <summary>The caller's name for it.</summary>
    public MessageId Id { get; init; } = new("");

    /// <summary>When it was sent, if told.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The service it travels on.</summary>
    public Service Service { get; init; } = Service.Unknown;

    /// <summary>Who sent it.</summary>
    public Address Sender { get; init; } = Address.None;

    /// <summary>Who is to receive it.</summary>
    public Address Recipient { get; init; } = Address.None;

    /// <summary>Its text as written; empty where the service may not read it.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its label, where it comes from a labelled corpus.</summary>
    public Label Label { get; init; }
}
