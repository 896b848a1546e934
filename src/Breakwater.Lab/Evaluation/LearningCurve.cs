namespace Breakwater.Lab.Evaluation;

/// <summary>The cumulative (1-AUC) % after each so many messages, as the TREC spam track plots it.</summary>
// A curve drawn anew at each point costs n² log n when every message is a point. Here each message is compared once
// with those before it, by rank in two Fenwick trees: n log n whatever the number of points.
internal sealed class LearningCurve
{
    private readonly FenwickTree _spam;
    private readonly FenwickTree _ham;
    private long _twiceLost;

    private LearningCurve(int steps) => (_spam, _ham) = (new FenwickTree(steps), new FenwickTree(steps));

    private double? OneMinusAucPercent =>
        _spam.Total == 0 || _ham.Total == 0 ? null : _twiceLost * 100 / (2.0 * _spam.Total * _ham.Total);

    public static IReadOnlyList<LearningPoint> Of(ReadOnlySpan<Scored> rows, int every)
    {
        var ranking = new Ranking(rows);
        var curve = new LearningCurve(ranking.Thresholds.Length);
        var points = new List<LearningPoint>((rows.Length / every) + 1);
        for (var i = 0; i < rows.Length; i++)
        {
            curve.Add(ranking.StepOf(i), rows[i].IsSpam);
            if ((i + 1) % every == 0 || i == rows.Length - 1)
            {
                points.Add(new LearningPoint(i + 1, curve.OneMinusAucPercent));
            }
        }

        return points;
    }

    // Twice the pairs in which the newcomer is on the wrong side, a tie being half a pair: ham above spam, spam below
    // ham.
    private void Add(int step, bool isSpam)
    {
        var (own, others) = isSpam ? (_spam, _ham) : (_ham, _spam);
        var (above, aboveOrTied) = (others.CountBefore(step), others.CountBefore(step + 1));
        _twiceLost += isSpam ? above + aboveOrTied : (2 * others.Total) - above - aboveOrTied;
        own.Add(step);
    }
}
