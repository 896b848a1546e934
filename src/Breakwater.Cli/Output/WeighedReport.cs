using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;

namespace Breakwater.Cli.Output;

/// <summary>One weighed report on its way to the reader.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line it stands on.</param>
/// <param name="Received">The report and what it was matched to.</param>
/// <param name="Weighing">What it came to.</param>
internal sealed record WeighedReport(string File, long Line, ReceivedReport Received, Weighing Weighing);
