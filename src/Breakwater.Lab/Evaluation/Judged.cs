namespace Breakwater.Lab.Evaluation;

/// <summary>A labelled message and what was decided about it.</summary>
/// <param name="Score">Probability of spam.</param>
/// <param name="IsStopped">Whether it was not allowed.</param>
/// <param name="IsSpam">What it really is.</param>
public readonly record struct Judged(double Score, bool IsStopped, bool IsSpam);
