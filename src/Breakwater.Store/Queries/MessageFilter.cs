using Breakwater.Engine.Messages;

namespace Breakwater.Store.Queries;

/// <summary>Which messages are looked for: those that meet all that is told. Nothing told is every message.</summary>
public sealed record MessageFilter
{
    /// <summary>The service.</summary>
    public Service? Service { get; init; }

    /// <summary>Who sent it, as written; found when only its hash is left too.</summary>
    public Address? Sender { get; init; }

    /// <summary>The campaign.</summary>
    public string? Campaign { get; init; }

    /// <summary>The action: allow, junk, limit, block.</summary>
    public string? Action { get; init; }

    /// <summary>A piece of the text, in any case.</summary>
    public string? Fragment { get; init; }

    /// <summary>A link as it is meant.</summary>
    public string? Link { get; init; }

    /// <summary>The registrable domain of a link.</summary>
    public string? Domain { get; init; }

    /// <summary>A fingerprint: of the skeleton, of the template, or the client's.</summary>
    public ulong? Fingerprint { get; init; }

    /// <summary>The earliest time.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The time before which it was.</summary>
    public DateTimeOffset? To { get; init; }
}
