using System.Net;

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

    /// <summary>What the client told of the text, if it did.</summary>
    public Hint? Hint { get; init; }

    /// <summary>The fingerprint that the client computed of the text, if it did.</summary>
    public ulong? Fingerprint { get; init; }

    /// <summary>Whether it could be delivered, if told.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>Since when the sender has had this address, if told.</summary>
    public DateTimeOffset? SenderSince { get; init; }

    /// <summary>Whether the recipient knows the sender, by an address book or an order for example.</summary>
    public bool Known { get; init; }

    /// <summary>The network address it was sent from, if told.</summary>
    public IPAddress? Ip { get; init; }

    /// <summary>Its label, where it comes from a labelled corpus.</summary>
    public Label Label { get; init; }
}
