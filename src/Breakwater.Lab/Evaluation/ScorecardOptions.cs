namespace Breakwater.Lab.Evaluation;

/// <summary>What a scorecard is asked for.</summary>
public sealed record ScorecardOptions
{
    /// <summary>The score at or above which a message is called spam.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>The false-positive rates at which recall is stated: one ham message in 10,000, in 1,000, in
    /// 100.</summary>
    public IReadOnlyList<double> FalsePositiveRates { get; init; } = [0.0001, 0.001, 0.01];

    /// <summary>The number of bins of the reliability tables.</summary>
    public int Bins { get; init; } = 10;

    /// <summary>How the intervals are drawn; null to go without them.</summary>
    public BootstrapOptions? Bootstrap { get; init; } = new();

    /// <summary>The group of each message, where near-duplicates belong together; null where each stands for
    /// itself.</summary>
    public ReadOnlyMemory<ulong>? Groups { get; init; }
}
