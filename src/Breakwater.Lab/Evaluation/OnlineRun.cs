namespace Breakwater.Lab.Evaluation;

/// <summary>What a filter did that was told the truth after each message.</summary>
/// <param name="Scores">Each message's score, given before its label was known, in order.</param>
/// <param name="Curve">How (1-AUC) % fell as the filter learned; the last point covers all messages.</param>
public sealed record OnlineRun(IReadOnlyList<Scored> Scores, IReadOnlyList<LearningPoint> Curve)
{
    /// <summary>The figures over all messages, those of the unlearned beginning included, as the track counts
    /// them.</summary>
    public Scorecard Figures(ScorecardOptions options) => Scorecard.Of([.. Scores], options);
}
