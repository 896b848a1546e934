namespace Breakwater.Lab.Evaluation;

/// <summary>Mean losses of stated probabilities; both are least when the probabilities are honest (Gneiting and
/// Raftery, 2007).</summary>
public static class ProperScores
{
    /// <summary>The nearest to 0 and 1 that log loss takes a probability: one sure mistake costs 34.5, not
    /// infinity.</summary>
    public const double LogLossClip = 1e-15;

    /// <summary>The mean squared distance of probability and outcome (Brier, 1950, in its form for two outcomes: 0 to
    /// 1); null without messages.</summary>
    public static double? Brier(ReadOnlySpan<Scored> rows)
    {
        ScoreChecks.RequireProbabilities(rows);
        var sum = 0.0;
        foreach (var row in rows)
        {
            var distance = row.Score - (row.IsSpam ? 1 : 0);
            sum += distance * distance;
        }

        return rows.IsEmpty ? null : sum / rows.Length;
    }

    /// <summary>The mean of -ln of the probability given to what happened (Good, 1952), clipped; null without
    /// messages.</summary>
    public static double? LogLoss(ReadOnlySpan<Scored> rows)
    {
        ScoreChecks.RequireProbabilities(rows);
        var sum = 0.0;
        foreach (var row in rows)
        {
            var given = row.IsSpam ? row.Score : 1 - row.Score;
            sum -= Math.Log(Math.Clamp(given, LogLossClip, 1 - LogLossClip));
        }

        return rows.IsEmpty ? null : sum / rows.Length;
    }
}
