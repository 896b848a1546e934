using Breakwater.Engine.Messages;

namespace Breakwater.Store.Records;

/// <summary>A report, with what is known of the message it is about at that time.</summary>
public sealed record StoredReport : StoredEvent
{
    /// <summary>The report. Read back, its reporter is a pseudonym, and the sender it names one after a while.</summary>
    public required Report Report { get; init; }

    /// <summary>What had been decided about the message; empty if that is not known.</summary>
    public string Action { get; init; } = "";

    /// <summary>The campaign of the message; empty for none.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>What kind of spam the message is; empty if not known.</summary>
    public string Category { get; init; } = "";

    /// <summary>Country of the sender's e-mail provider or number, ISO 3166-1 alpha-2; empty if not known.</summary>
    public string Country { get; init; } = "";

    /// <summary>Region of the reporter, ISO 3166-2 or alpha-2; empty if not known.</summary>
    public string Region { get; init; } = "";

    /// <inheritdoc/>
    public override string Id => Report.Id;

    /// <inheritdoc/>
    public override DateTimeOffset? Time => Report.Time;
}
