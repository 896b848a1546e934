namespace Breakwater.Engine.Messages;

/// <summary>What a reporter says a message is.</summary>
public enum ReportReason : byte
{
    /// <summary>Nobody said, or something else.</summary>
    Other,

    /// <summary>Unsolicited bulk or advertising.</summary>
    Spam,

    /// <summary>Fraud: phishing, scams.</summary>
    Fraud,

    /// <summary>Unwanted, for a reason not told.</summary>
    Junk,

    /// <summary>Wanted: a decision was wrong.</summary>
    NotSpam,
}
