namespace Breakwater.Lab.Evaluation;

/// <summary>How a bootstrap draws; its intervals are of 95 % confidence.</summary>
public sealed record BootstrapOptions
{
    /// <summary>The number of resamples; one less than a round number makes the 2.5 % point an order
    /// statistic.</summary>
    public int Resamples { get; init; } = 999;

    /// <summary>The seed of the draws.</summary>
    public ulong Seed { get; init; } = 1;
}
