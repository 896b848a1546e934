namespace Breakwater.Cli.Measuring;

/// <summary>A step that is timed, over all messages of a corpus in turn, so that no text is read twice in a row.</summary>
/// <param name="name">Its name.</param>
/// <param name="count">Number of messages.</param>
/// <param name="step">What is done with the message of an index.</param>
internal sealed class Probe(string name, int count, Action<int> step)
{
    private readonly List<double> _rounds = [];
    private double _leastBytes = double.MaxValue;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Rounds that were timed.</summary>
    public int Rounds => _rounds.Count;

    /// <summary>Nanoseconds of all rounds together.</summary>
    public double Total => _rounds.Sum() * count;

    /// <summary>What the step costs.</summary>
    public Timing Timing => new(_rounds.Min(), Median(), _leastBytes);

    /// <summary>Runs whole rounds until the time is over: the compiler replaces what is hot step by step.</summary>
    public void WarmUp(TimeSpan time, CancellationToken cancelled)
    {
        var end = ThreadClock.Now() + time.TotalNanoseconds;
        do
        {
            RunRound(cancelled);
        }
        while (ThreadClock.Now() < end);
    }

    /// <summary>Times one round.</summary>
    public void Measure(CancellationToken cancelled)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Now();
        RunRound(cancelled);
        var time = ThreadClock.Now() - start;
        _leastBytes = Math.Min(_leastBytes, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)count);
        _rounds.Add(time / count);
    }

    private void RunRound(CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        for (var index = 0; index < count; index++)
        {
            step(index);
        }
    }

    private double Median()
    {
        var sorted = _rounds.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
