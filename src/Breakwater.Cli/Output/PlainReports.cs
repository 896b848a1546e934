using System.Globalization;
using System.Text;
using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;

namespace Breakwater.Cli.Output;

/// <summary>Shows weighed reports to people: a line each, the verdicts that change between them, and a summary.</summary>
internal sealed class PlainReports : ReportWriter
{
    private const int VerdictWidth = 10;
    private const int MinTextWidth = 20;
    private const string Head = "verdict     spam  match    like  service        reliable  weight  text";

    private readonly Surroundings _surroundings;
    private readonly StreamWriter _output;
    private readonly Paint _paint;
    private bool _hasHead;

    public PlainReports(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _paint = new Paint(surroundings.HasColor);
        _output = new StreamWriter(surroundings.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    }

    public override void Write(WeighedReport report)
    {
        WriteHead();
        var (received, weighing) = (report.Received, report.Weighing);
        var service = received.Service.Shares.Count == 0 ? "" : Line($"{received.Service.Likeliest.Name} {received.Service.Shares[0].Probability:0.00}");
        var weight = received.Counts ? Line($"{weighing.Weight:0.00}") : NameOf(received.Standing);
        var line = Line($" {weighing.Probability:0.000}  {NameOf(received.Match.Basis),-8} {received.Match.Likeness:0.00}  {VisibleText.Of(service, 13),-13}  {weighing.Reliability:0.00}{(weighing.IsProven ? " proven" : "       ")} {weight,-6}  ");
        var text = received.Report.Text.Length > 0 ? received.Report.Text : received.Report.Sender.Value;
        var verdict = weighing.Verdict == ReportVerdict.None ? "-" : NameOf(weighing.Verdict);
        _output.Write(_paint.Of(verdict.PadRight(VerdictWidth), Paint.Bold, ColorOf(weighing.Verdict)));
        _output.WriteLine(line + VisibleText.Of(text, Math.Max(MinTextWidth, _surroundings.Width - VerdictWidth - line.Length)));
    }

    public override void Write(IReadOnlyList<VerdictChange> changes)
    {
        foreach (var change in changes)
        {
            WriteHead();
            var what = change.Subject.Kind == SubjectKind.Text ? "text" : "sender";
            var decided = change.From == ReportVerdict.None ? "" : Line($"; {change.DecidedCount} decided meanwhile: {VisibleText.Of(string.Join(' ', change.Decided), _surroundings.Width)}");
            _output.WriteLine(_paint.Of($"  {what} {change.Subject}: {NameOf(change.From)} -> {NameOf(change.To)}{decided}", Paint.Dim));
        }
    }

    public override void WriteError(string file, long line, string error)
    {
        _output.Flush();
        _surroundings.Error.WriteLine(Line($"{VisibleText.Of(file)}:{line}: {VisibleText.Of(error, _surroundings.Width)}"));
    }

    public override void WriteSummary(ReportTally tally, ServiceInference services, IReadOnlyList<ReporterRing> rings)
    {
        _output.WriteLine(Line($"{tally.Messages:N0} messages, {tally.Reports:N0} reports: {tally.Reports - tally.By(MatchBasis.None):N0} matched, {tally.Resent:N0} sent again; {tally.Blocked:N0} blocked, {tally.Quarantined:N0} quarantined, {tally.Undone:N0} undone, {tally.Unreadable:N0} unreadable"));
        foreach (var ring in rings)
        {
            _output.WriteLine(Line($"ring of {ring.Members.Count} reporters, {ring.Meetings} texts together or more, kinship {ring.Kinship:0.00}"));
        }

        _output.Flush();
    }

    public override void Dispose() => _output.Dispose();

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private static string ColorOf(ReportVerdict verdict) => verdict switch
    {
        ReportVerdict.Block => Paint.Red,
        ReportVerdict.Quarantine => Paint.Yellow,
        _ => Paint.Dim,
    };

    private void WriteHead()
    {
        if (!_hasHead)
        {
            _output.WriteLine(_paint.Of(Head, Paint.Dim));
            _hasHead = true;
        }
    }
}
