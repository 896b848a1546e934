using Breakwater.Lab.Training;

namespace Breakwater.Cli.Commands;

/// <summary>What <c>train</c> is to do.</summary>
internal sealed record TrainOptions
{
    /// <summary>Labelled files, each perhaps with a weight.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Path of the model.</summary>
    public required string Output { get; init; }

    /// <summary>Path of its card; null for none.</summary>
    public string? Card { get; init; }

    /// <summary>Whether machines read the figures.</summary>
    public bool IsJson { get; init; }

    /// <summary>The share that is examined and not trained on.</summary>
    public double HoldOut { get; init; }

    /// <summary>How it is trained.</summary>
    public required TrainingOptions Training { get; init; }
}
