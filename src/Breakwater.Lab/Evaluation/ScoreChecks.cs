namespace Breakwater.Lab.Evaluation;

/// <summary>What must hold of scores before anything is computed from them; each complaint names the first bad
/// row.</summary>
internal static class ScoreChecks
{
    public static void RequireNumbers(ReadOnlySpan<Scored> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (double.IsNaN(rows[i].Score))
            {
                throw new ArgumentException($"The score of row {i} is NaN, which has no rank.", nameof(rows));
            }
        }
    }

    public static void RequireProbabilities(ReadOnlySpan<Scored> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Score is var score && !IsProbability(score))
            {
                throw new ArgumentException($"The score of row {i}, {score:R}, is no probability.", nameof(rows));
            }
        }
    }

    public static bool AreProbabilities(ReadOnlySpan<Scored> rows)
    {
        foreach (var row in rows)
        {
            if (!IsProbability(row.Score))
            {
                return false;
            }
        }

        return true;
    }

    // False for NaN too, since NaN compares with nothing.
    private static bool IsProbability(double score) => score is >= 0 and <= 1;
}
