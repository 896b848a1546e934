namespace Breakwater.Lab.Evaluation;

/// <summary>Scored messages sorted once, so that many curves (one for each resample) can be drawn from them without
/// sorting.</summary>
internal sealed class Ranking
{
    private readonly bool[] _isSpam;
    private readonly int[] _step;

    public Ranking(ReadOnlySpan<Scored> rows)
    {
        ScoreChecks.RequireNumbers(rows);
        _isSpam = new bool[rows.Length];
        _step = new int[rows.Length];
        var negated = new double[rows.Length];
        var order = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            (_isSpam[i], negated[i], order[i]) = (rows[i].IsSpam, -rows[i].Score, i);
        }

        Array.Sort(negated, order);
        Thresholds = NumberSteps(negated, order);
    }

    /// <summary>The distinct scores, highest first.</summary>
    public double[] Thresholds { get; }

    /// <summary>The step of a row: the position of its score among the distinct scores.</summary>
    public int StepOf(int row) => _step[row];

    /// <summary>The curve in which each message counts as often as its weight says.</summary>
    public RocCurve Weighted(ReadOnlySpan<int> weights)
    {
        var caught = new long[Thresholds.Length];
        var falsePositives = new long[Thresholds.Length];
        for (var i = 0; i < _step.Length; i++)
        {
            (_isSpam[i] ? caught : falsePositives)[_step[i]] += weights[i];
        }

        return new RocCurve(Thresholds, caught, falsePositives);
    }

    // Tied messages share a step: no order among them may be invented. Gives each row its step and returns the scores.
    private double[] NumberSteps(double[] negated, int[] order)
    {
        var thresholds = new List<double>();
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || negated[i] != negated[i - 1])
            {
                thresholds.Add(-negated[i]);
            }

            _step[order[i]] = thresholds.Count - 1;
        }

        return [.. thresholds];
    }
}
