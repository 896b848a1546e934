using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;
using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Commands;

/// <summary>Reads file after file of events, and weighs each report as it comes.</summary>
internal sealed class ReportsRun
{
    // No content is judged here: what reports say is to stand for itself.
    private const double NotJudged = 0.5;

    private readonly Surroundings _surroundings;
    private readonly ReportWriter _writer;
    private readonly ReportDesk _desk;
    private readonly TrustLedger _ledger = new(new TrustOptions());
    private readonly ReportTally _tally = new();
    private bool _isUnreadable;

    private ReportsRun(Surroundings surroundings, ReportWriter writer)
    {
        _surroundings = surroundings;
        _writer = writer;
        var options = new RecentMessagesOptions();
        _desk = new ReportDesk(new RecentMessages(options), options);
    }

    /// <summary>Weighs all.</summary>
    /// <returns>What the shell is told.</returns>
    public static int Run(Surroundings surroundings, IReadOnlyList<string> files, bool isJson)
    {
        using ReportWriter writer = isJson ? new JsonReports(surroundings.Output) : new PlainReports(surroundings);
        var run = new ReportsRun(surroundings, writer);
        foreach (var file in files)
        {
            run.ReadFile(file);
        }

        writer.WriteSummary(run._tally, run._desk.Services, run._ledger.FindRings());
        return surroundings.Cancelled.IsCancellationRequested ? ExitCode.Interrupted
            : run._isUnreadable || run._tally.Unreadable > 0 ? ExitCode.BadInput
            : ExitCode.Fine;
    }

    private void ReadFile(string path)
    {
        try
        {
            using var file = EventFile.Open(path, _surroundings);
            while (!_surroundings.Cancelled.IsCancellationRequested && file.TryRead(out var line, out var read, out var error))
            {
                Take(file.Name, line, read, error);
            }
        }
        catch (BadInputException exception)
        {
            _surroundings.Error.WriteLine($"breakwater: {VisibleText.Of(exception.Message)}");
            _isUnreadable = true;
        }
    }

    private void Take(string file, long line, Event read, string? error)
    {
        if (error is not null)
        {
            _tally.Unreadable++;
            _writer.WriteError(file, line, error);
        }
        else if (read.Message is { } message)
        {
            Take(message);
        }
        else if (read.Report is { } report)
        {
            var received = _desk.Take(report);
            var weighing = _ledger.Weigh(received);
            _tally.Count(received, weighing);
            _writer.Write(new WeighedReport(file, line, received, weighing));
            _writer.Write(weighing.Changes);
        }
    }

    private void Take(Message message)
    {
        var text = _desk.Take(message);
        _tally.Messages++;
        _ledger.Deliver(message, text, NotJudged, _desk.Now);
        if (message.Label != Label.None && text != 0)
        {
            var changes = _ledger.Settle(new Subject(SubjectKind.Text, text), message.Label != Label.Ham, _desk.Now);
            _tally.Count(changes);
            _writer.Write(changes);
        }
    }
}
