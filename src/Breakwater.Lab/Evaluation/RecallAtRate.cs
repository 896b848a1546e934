namespace Breakwater.Lab.Evaluation;

/// <summary>The recall within a budget of false positives, with an interval that knows the threshold was chosen on the
/// same messages.</summary>
/// <param name="Point">The threshold and its outcome.</param>
/// <param name="Interval">The bootstrap interval of the recall; null if it was not asked for or is undefined.</param>
public readonly record struct RecallAtRate(OperatingPoint Point, Interval? Interval);
