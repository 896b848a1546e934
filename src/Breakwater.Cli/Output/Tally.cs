using System.Globalization;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Output;

/// <summary>Counts what was decided, and says so while it lasts and in the end.</summary>
/// <param name="surroundings">Where to say it, and the clock.</param>
internal sealed class Tally(Surroundings surroundings)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan BeforeFirst = TimeSpan.FromSeconds(1);
    private const int MinToTime = 100;

    private readonly long _start = surroundings.Clock.GetTimestamp();
    private readonly StatusLine _status = new(surroundings) { IsAmidOutput = true };
    private readonly long[] _actions = new long[Enum.GetValues<DecisionAction>().Length];
    private TimeSpan _nextLook = BeforeFirst;

    /// <summary>Lines that were no message.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Messages judged.</summary>
    public long Messages => _actions.Sum();

    private TimeSpan Elapsed => surroundings.Clock.GetElapsedTime(_start);

    public void Count(DecisionAction action) => _actions[(int)action]++;

    /// <summary>Reports taken.</summary>
    public long Reports { get; private set; }

    public void CountReport() => Reports++;

    public void CountUnreadable() => Unreadable++;

    /// <summary>Shows how far the work is, where a person waits and sees nothing else.</summary>
    public void ShowProgress()
    {
        if (_status.IsSeen && Elapsed is var elapsed && elapsed >= _nextLook)
        {
            _nextLook = elapsed + BetweenLooks;
            _status.Show(Line(elapsed));
        }
    }

    /// <summary>Takes the progress off the screen.</summary>
    public void HideProgress() => _status.Hide();

    /// <summary>Writes the closing line.</summary>
    public void WriteSummary()
    {
        HideProgress();
        surroundings.Error.WriteLine(Line(Elapsed));
    }

    private string Line(TimeSpan elapsed)
    {
        // The speed of a handful is that of the person who typed them, and that of a moment is the compiler's.
        var speed = Messages < MinToTime || elapsed < BeforeFirst
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" ({Messages / elapsed.TotalSeconds:N0} msg/s)");
        var limited = _actions[(int)DecisionAction.Limit] > 0 ? $"{Of(DecisionAction.Limit)} limited, " : "";
        var reports = Reports > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Reports:N0} {(Reports == 1 ? "report" : "reports")} taken") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Messages:N0} {(Messages == 1 ? "message" : "messages")}: {Of(DecisionAction.Allow)} allowed, {Of(DecisionAction.Junk)} junk, {limited}{Of(DecisionAction.Block)} blocked, {Unreadable:N0} unreadable{reports}{speed}");
    }

    private string Of(DecisionAction action) => _actions[(int)action].ToString("N0", CultureInfo.InvariantCulture);
}
