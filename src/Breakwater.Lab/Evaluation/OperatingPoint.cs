namespace Breakwater.Lab.Evaluation;

/// <summary>The best that a filter can catch within a budget of false positives.</summary>
/// <param name="Rate">The false-positive rate that was allowed.</param>
/// <param name="Allowed">That rate in messages: floor(rate × ham); 0 means there is too little ham to speak of the
/// rate.</param>
/// <param name="Threshold">The highest threshold that catches as much as the budget permits; null where it permits to
/// catch nothing.</param>
/// <param name="Outcome">What becomes of the messages at that threshold.</param>
public readonly record struct OperatingPoint(double Rate, long Allowed, double? Threshold, Confusion Outcome);
