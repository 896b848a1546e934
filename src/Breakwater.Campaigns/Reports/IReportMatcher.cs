using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>Knows what was sent, and finds what a report is about. Told each message in the order of their times, asked at any time.
/// <see cref="RecentMessages"/> remembers texts by themselves; an index of campaigns can stand in its place.</summary>
public interface IReportMatcher
{
    /// <summary>Remembers a message.</summary>
    /// <returns>The key of its text; 0 if it has none.</returns>
    ulong Add(Message message);

    /// <summary>Finds what a report is about; forwarding marks are off its text already.</summary>
    ReportMatch Find(Report report);
}
