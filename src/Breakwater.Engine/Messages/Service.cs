namespace Breakwater.Engine.Messages;

/// <summary>The messaging service a message travels on: an open set, with names for those that are known.</summary>
/// <param name="Name">Lower-case name, as in the field <c>service</c> of an event.</param>
public readonly record struct Service(string Name)
{
    /// <summary>The service was not told.</summary>
    public static Service Unknown { get; } = new("unknown");

    /// <summary>Apple iMessage.</summary>
    public static Service IMessage { get; } = new("imessage");

    /// <summary>Short Message Service.</summary>
    public static Service Sms { get; } = new("sms");

    /// <summary>Multimedia Messaging Service.</summary>
    public static Service Mms { get; } = new("mms");

    /// <summary>Rich Communication Services.</summary>
    public static Service Rcs { get; } = new("rcs");

    /// <summary>WhatsApp.</summary>
    public static Service WhatsApp { get; } = new("whatsapp");

    /// <summary>Telegram.</summary>
    public static Service Telegram { get; } = new("telegram");

    /// <summary>Signal.</summary>
    public static Service Signal { get; } = new("signal");

    /// <summary>Matrix.</summary>
    public static Service Matrix { get; } = new("matrix");

    /// <summary>XMPP.</summary>
    public static Service Xmpp { get; } = new("xmpp");

    /// <summary>Chat inside an application.</summary>
    public static Service App { get; } = new("app");

    /// <summary>The longest name that is taken; a longer one is cut.</summary>
    public const int MaxName = 32;

    /// <summary>Reads a service's name; any name is taken, in lower case, and an empty one is <see cref="Unknown"/>.</summary>
    public static Service Parse(string? name)
    {
        var trimmed = name.AsSpan().Trim();
        trimmed = trimmed[..Math.Min(trimmed.Length, MaxName)].TrimEnd();
        return trimmed.IsEmpty ? Unknown : new Service(trimmed.ToString().ToLowerInvariant());
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
