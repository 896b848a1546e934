namespace Breakwater.Engine.Messages;

/// <summary>Something that was done against spam from outside the stream of messages.</summary>
public sealed record Intervention
{
    /// <summary>The caller's name for it.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it was done, if told.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>What was done: takedown, complaint, limit, block.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What it was done to: domain:…, campaign:…, category:…, service:….</summary>
    public string Target { get; init; } = "";

    /// <summary>What people wrote about it.</summary>
    public string Note { get; init; } = "";
}
