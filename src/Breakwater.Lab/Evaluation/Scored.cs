namespace Breakwater.Lab.Evaluation;

/// <summary>One labelled message with the score that a filter gave it: the higher, the more like spam.</summary>
/// <param name="Score">A probability, or any number that ranks; never NaN.</param>
/// <param name="IsSpam">What the message really is.</param>
public readonly record struct Scored(double Score, bool IsSpam);
