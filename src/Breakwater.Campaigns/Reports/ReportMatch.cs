using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>What a report is about.</summary>
/// <param name="Basis">By what it was matched.</param>
/// <param name="Key">The template hash of the remembered text, or the number an index gives a campaign; 0 for none.</param>
/// <param name="Likeness">Share of the smaller text's shingles that the two have in common, 0 to 1; 1 for the same text or message.</param>
/// <param name="Sender">The sender of the message that was named, or the last one that was seen with the text; or none.</param>
public readonly record struct ReportMatch(MatchBasis Basis, ulong Key, double Likeness, Address Sender)
{
    /// <summary>Nothing fits.</summary>
    public static ReportMatch None { get; } = new(MatchBasis.None, 0, 0, Address.None);
}
