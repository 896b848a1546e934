using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Trust;

/// <summary>What one reporter says of one subject.</summary>
internal sealed class Vote
{
    public required Reporter Reporter { get; init; }

    public required ReportReason Reason { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long Time { get; init; }

    /// <summary>How much of a report it is, given those that are kin to it: 0 to 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What it adds to the log-odds of spam now.</summary>
    public double Evidence { get; set; }

    /// <summary>What it has taught of its reporter: right if positive, wrong if negative.</summary>
    public double Credit { get; set; }

    public bool SaysSpam => Reason != ReportReason.NotSpam;
}
