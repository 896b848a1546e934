namespace Breakwater.Store.Desk;

/// <summary>How far the review of a report is.</summary>
public enum ReviewState : byte
{
    /// <summary>Nobody has decided.</summary>
    Waiting,

    /// <summary>The reporter is right.</summary>
    Confirmed,

    /// <summary>The reporter is wrong.</summary>
    Rejected,
}
