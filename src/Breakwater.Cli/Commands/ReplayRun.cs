using System.Globalization;
using Breakwater.Cli.Input;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;
using Breakwater.Engine;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>Lets two judges decide on the same events, and counts where they differ.</summary>
internal sealed class ReplayRun
{
    private const int ProgressEvery = 4_096;

    private readonly Surroundings _surroundings;
    private readonly ReplayOptions _options;
    private readonly StatusLine _status;
    private readonly Judge _baseline;
    private readonly Judge _judge;
    private readonly QuarantineNotice _quarantine;
    private readonly ReplayCounts _counts;
    private bool _isUnreadable;

    public ReplayRun(Surroundings surroundings, ReplayOptions options)
    {
        _surroundings = surroundings;
        _options = options;
        _status = new StatusLine(surroundings);
        var watch = new RuleWatch();
        _judge = new Judge(options.Model, options.Policy) { Ledger = new Ledger(new LedgerOptions()), Watch = watch };
        _baseline = new Judge(options.Model, options.Baseline) { Ledger = new Ledger(new LedgerOptions()), Watch = new RuleWatch() };
        _quarantine = new QuarantineNotice(watch, surroundings);
        _counts = new ReplayCounts(options.Policy, options.Examples);
    }

    /// <summary>Replays all and shows what changed.</summary>
    /// <returns>What the shell is told.</returns>
    public int Run()
    {
        foreach (var file in _options.Files)
        {
            Replay(file);
        }

        _status.Hide();
        TellLateness(_judge.Ledger!.Counts);
        if (_options.IsJson)
        {
            ReplayJson.Write(_surroundings.Output, _counts, _options.Examples > 0);
        }
        else
        {
            Tables.Draw(_surroundings, console => ReplayTable.Write(console, _counts, _options));
        }

        return _isUnreadable ? ExitCode.BadInput : ExitCode.Fine;
    }

    private void Replay(string path)
    {
        try
        {
            using var file = MessageFile.Open(path, _options.Format, _surroundings);
            while (file.TryRead(out var entry))
            {
                Take(file.Name, entry);
            }
        }
        catch (BadInputException exception)
        {
            Complain($"breakwater: {exception.Message}");
        }
    }

    private void Take(string file, in Entry entry)
    {
        _surroundings.Cancelled.ThrowIfCancellationRequested();
        if (entry.Error is { } error)
        {
            Complain(string.Create(CultureInfo.InvariantCulture, $"{file}:{entry.Line}: {error}"));
            return;
        }

        _counts.CountEvent();
        if (entry.Event.Message is { } message)
        {
            Decide(file, entry.Line, message);
        }
        else if (entry.Event.Report is { } report)
        {
            _baseline.Take(report);
            _judge.Take(report);
        }

        if (_counts.Events % ProgressEvery == 0)
        {
            _status.Show(string.Create(CultureInfo.InvariantCulture, $"{_counts.Events:N0} events, {_counts.Changed:N0} decisions changed"));
        }
    }

    private void Decide(string file, long line, Message message)
    {
        _counts.Count(file, line, message, _baseline.Decide(message), _judge.Decide(message));
        if (_quarantine.IsDue)
        {
            _status.Hide();
            _quarantine.Tell();
        }
    }

    private void Complain(string complaint)
    {
        _status.Hide();
        _surroundings.Error.WriteLine(VisibleText.Of(complaint));
        _isUnreadable = true;
    }

    private void TellLateness(LedgerCounts counts)
    {
        if (counts.Late + counts.TooLate + counts.Ahead > 0)
        {
            _surroundings.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"out of order: {counts.Late:N0} events late by up to ten minutes, {counts.TooLate:N0} later than that, {counts.Ahead:N0} more than an hour ahead; they took place when they came"));
        }
    }
}
