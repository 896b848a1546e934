namespace Breakwater.Lab.Training;

/// <summary>How a corpus is cross-validated.</summary>
public sealed record CrossValidationOptions
{
    /// <summary>Number of parts, 2 or more.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Seed by which messages are dealt out.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Whether near-duplicates stay in one part, so that no message is judged by a model that has seen its like.</summary>
    public bool IsGrouped { get; init; }
}
