namespace Breakwater.Campaigns.Trust;

/// <summary>A verdict that was made, changed or undone.</summary>
public sealed record VerdictChange
{
    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The verdict before.</summary>
    public ReportVerdict From { get; init; }

    /// <summary>The verdict now.</summary>
    public ReportVerdict To { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public long Time { get; init; }

    /// <summary>The probability of spam that led to it, 0 to 1.</summary>
    public double Probability { get; init; }

    /// <summary>The messages that the verdict before decided, oldest first; those beyond <see cref="TrustOptions.Decided"/> are counted only.</summary>
    public IReadOnlyList<string> Decided { get; init; } = [];

    /// <summary>How many messages the verdict before decided.</summary>
    public long DecidedCount { get; init; }

    /// <summary>Since when the verdict before stood, in seconds since 1970: with the subject it finds in a store what is not listed.</summary>
    public long Since { get; init; }

    /// <summary>Whether a verdict was taken back.</summary>
    public bool IsUndone => To < From;
}
