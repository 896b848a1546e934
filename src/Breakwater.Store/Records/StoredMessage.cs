using Breakwater.Engine.Messages;

namespace Breakwater.Store.Records;

/// <summary>A message, what was understood of it and what was decided: one row, so that none of them is ever there without the others.</summary>
public sealed record StoredMessage : StoredEvent
{
    /// <summary>The message. Read back, its recipient is a pseudonym, its network address a block, and its sender a pseudonym after a while.</summary>
    public required Message Message { get; init; }

    /// <summary>What was decided.</summary>
    public StoredDecision Decision { get; init; } = new();

    /// <summary>Country of the sender's e-mail provider or number, ISO 3166-1 alpha-2; empty if not known.</summary>
    public string Country { get; init; } = "";

    /// <summary>Region of the recipient, ISO 3166-2 or alpha-2; empty if not known.</summary>
    public string Region { get; init; } = "";

    /// <summary>Hash of the skeleton, <c>Fingerprint.Skeleton</c>; 0 if there is no text.</summary>
    public ulong Skeleton { get; init; }

    /// <summary>Hash of the template, <c>Fingerprint.Template</c>; 0 if there is no text.</summary>
    public ulong Template { get; init; }

    /// <summary>The links as they are meant, without white space.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The registrable domains of the links.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <inheritdoc/>
    public override string Id => Message.Id.Value;

    /// <inheritdoc/>
    public override DateTimeOffset? Time => Message.Time;
}
