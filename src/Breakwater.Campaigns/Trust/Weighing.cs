namespace Breakwater.Campaigns.Trust;

/// <summary>What a report came to.</summary>
public sealed record Weighing
{
    /// <summary>The probability that a report of this kind by this reporter is right, before this one, 0 to 1.</summary>
    public double Reliability { get; init; }

    /// <summary>Whether enough is known of the reporter to rely on it.</summary>
    public bool IsProven { get; init; }

    /// <summary>How much of a report it is beside its kin, 0 to 1; 0 if it does not count.</summary>
    public double Weight { get; init; }

    /// <summary>The probability that the text is spam by now, 0 to 1; of the sender where the report names no text.</summary>
    public double Probability { get; init; }

    /// <summary>The verdict on it by now.</summary>
    public ReportVerdict Verdict { get; init; }

    /// <summary>Verdicts that were made or undone by it.</summary>
    public IReadOnlyList<VerdictChange> Changes { get; init; } = [];
}
