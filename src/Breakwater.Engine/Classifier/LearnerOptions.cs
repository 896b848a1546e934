namespace Breakwater.Engine.Classifier;

/// <summary>How a <see cref="Learner"/> learns.</summary>
public sealed record LearnerOptions
{
    /// <summary>What an example on the wrong side of its margin costs, against the size of the weights.</summary>
    public double Cost { get; init; } = 1;

    /// <summary>Messages added to both classes of every feature's count, so that a feature met once is no proof.</summary>
    public double Smoothing { get; init; } = 0.1;

    /// <summary>Gain of a feature that both classes have alike, where one with log-ratio r has r² more: 0 weighs by naive Bayes alone.</summary>
    public double Floor { get; init; } = 1;

    /// <summary>Passes over all examples, at most.</summary>
    public int MaxPasses { get; init; } = 40;

    /// <summary>Training ends when no dual's gradient is larger than this.</summary>
    public double Tolerance { get; init; } = 0.01;

    /// <summary>Examples of the past that are gone over again with each that is learnt singly.</summary>
    public int Rehearsals { get; init; } = 10;

    /// <summary>Seed of the order in which examples are visited.</summary>
    public ulong Seed { get; init; } = 1;
}
