namespace Breakwater.Campaigns.Reports;

/// <summary>Whether a report counts, and as what.</summary>
public enum ReportStanding : byte
{
    /// <summary>The first of its reporter about this.</summary>
    First,

    /// <summary>The reporter said this before, and it is counted already.</summary>
    Resent,

    /// <summary>The reporter said the opposite before; what is said now counts instead.</summary>
    Changed,

    /// <summary>It only tells the sender of the report before it; that one has it now.</summary>
    SenderTold,
}
