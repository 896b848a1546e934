using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>Judges file after file, message after message, and takes the reports between them.</summary>
internal sealed class CheckRun
{
    // Fewer can be counted by eye.
    private const int MinToSummarise = 10;

    // Often enough for a screen, and too seldom to cost anything.
    private const int BetweenLooks = 256;

    private readonly Surroundings _surroundings;
    private readonly CheckOptions _options;
    private readonly Judge _judge;
    private readonly Explainer? _explainer;
    private readonly VerdictWriter _writer;
    private readonly Tally _tally;
    private readonly QuarantineNotice _quarantine;
    private bool _isUnreadable;

    private CheckRun(Surroundings surroundings, CheckOptions options, VerdictWriter writer)
    {
        _surroundings = surroundings;
        _options = options;
        var watch = new RuleWatch();
        _judge = new Judge(ModelOption.Open(options.Model, surroundings), options.Policy) { Ledger = OpenLedger(options), Watch = watch };
        _quarantine = new QuarantineNotice(watch, surroundings);
        _explainer = options.IsExplained ? new Explainer(_judge) : null;
        _writer = writer;
        _tally = new Tally(surroundings);
    }

    /// <summary>Judges all.</summary>
    /// <returns>What the shell is told.</returns>
    public static int Run(Surroundings surroundings, CheckOptions options)
    {
        using VerdictWriter writer = options.IsJson ? new JsonVerdicts(surroundings.Output, options.Files.Count > 1) : new PlainVerdicts(surroundings);
        var run = new CheckRun(surroundings, options, writer);
        foreach (var file in options.Files)
        {
            run.HintAtKeyboard(file);
            run.JudgeFile(file);
        }

        return run.Close();
    }

    private static Ledger? OpenLedger(CheckOptions options) =>
        options.IsStateless ? null : options.Ledger is { } path ? LedgerFile.Open(path) : new Ledger(new LedgerOptions());

    private void HintAtKeyboard(string file)
    {
        if (file == "-" && _surroundings is { InputIsTerminal: true, ErrorIsTerminal: true })
        {
            _surroundings.Error.WriteLine("Type or paste messages, one a line; Ctrl-D ends.");
        }
    }

    private void JudgeFile(string path)
    {
        try
        {
            using var file = MessageFile.Open(path, _options.Format, _surroundings, _writer.Flush);
            while (!_surroundings.Cancelled.IsCancellationRequested && file.TryRead(out var entry))
            {
                Take(file.Name, entry);
            }
        }
        catch (BadInputException exception)
        {
            _writer.Flush();
            _tally.HideProgress();
            _surroundings.Error.WriteLine($"breakwater: {VisibleText.Of(exception.Message)}");
            _isUnreadable = true;
        }
    }

    private void Take(string file, in Entry entry)
    {
        if (entry.Error is { } error)
        {
            _tally.HideProgress();
            _tally.CountUnreadable();
            _writer.WriteError(file, entry.Line, error);
        }
        else if (entry.Event.Message is { } message)
        {
            Decide(file, entry.Line, message);
        }
        else if (entry.Event.Report is { } report)
        {
            _judge.Take(report);
            _tally.CountReport();
        }
    }

    private void Decide(string file, long line, Message message)
    {
        // The explainer tries shortened texts, so the decision comes after it: the judge must have read the whole last.
        var highlights = _explainer?.Explain(message);
        var decision = _judge.Decide(message);
        _writer.Write(_judge, new Verdict(file, line, message, decision, highlights));
        _tally.Count(decision.Action);
        if (_quarantine.IsDue)
        {
            _tally.HideProgress();
            _quarantine.Tell();
        }

        if (_tally.Messages % BetweenLooks == 0)
        {
            _tally.ShowProgress();
        }
    }

    private int Close()
    {
        _writer.Flush();
        _tally.HideProgress();
        if (_surroundings.ErrorIsTerminal || (!_options.IsJson && _tally.Messages > MinToSummarise))
        {
            _tally.WriteSummary();
        }

        if (_surroundings.Cancelled.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }

        if (_options.Ledger is { } path)
        {
            LedgerFile.Save(_judge.Ledger!, path);
        }

        return _isUnreadable || _tally.Unreadable > 0 ? ExitCode.BadInput
            : ExitCode.Fine;
    }
}
