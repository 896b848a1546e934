using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>A report with what became known of it: one object for every channel.</summary>
public sealed record ReceivedReport
{
    /// <summary>The report; its text is without marks of forwarding, and its sender is filled in where a line or a second report told it.</summary>
    public required Report Report { get; init; }

    /// <summary>When it counts as made, in seconds since 1970, whatever time it claims.</summary>
    public long Time { get; init; }

    /// <summary>How its account of the message came about.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>What it is about.</summary>
    public ReportMatch Match { get; init; }

    /// <summary>The key of what it is about: of the match, or of its own text where nothing matched; 0 if it names a sender alone.</summary>
    public ulong Key { get; init; }

    /// <summary>On which service the message travelled.</summary>
    public required ServiceEstimate Service { get; init; }

    /// <summary>Whether it counts.</summary>
    public ReportStanding Standing { get; init; }

    /// <summary>Whether it is to be weighed.</summary>
    public bool Counts => Standing is ReportStanding.First or ReportStanding.Changed;

    /// <summary>Whether it says that the message was wanted.</summary>
    public bool IsContradiction => Report.Reason == ReportReason.NotSpam;
}
