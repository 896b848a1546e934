namespace Breakwater.Lab.Evaluation;

/// <summary>How well a filter had done after so many messages.</summary>
/// <param name="Messages">The messages seen so far.</param>
/// <param name="OneMinusAucPercent">(1-AUC) % over all of them; null until both kinds were seen.</param>
public readonly record struct LearningPoint(int Messages, double? OneMinusAucPercent);
