namespace Breakwater.Lab.Evaluation;

/// <summary>Whether of the messages called "spam with 80 %" eight in ten are spam (Murphy and Winkler, 1977).</summary>
public sealed class ReliabilityTable
{
    private ReliabilityTable(IReadOnlyList<ReliabilityBin> bins) => Bins = bins;

    /// <summary>The bins, lowest probability first.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>The mean gap between stated and observed, weighted by messages (Naeini, Cooper and Hauskrecht, AAAI
    /// 2015); null without messages.</summary>
    // It depends on the bins, so figures compare only at an equal number and kind of them (Nixon et al., CVPRW 2019).
    public double? ExpectedCalibrationError
    {
        get
        {
            var messages = Bins.Sum(bin => bin.Count);
            return messages == 0 ? null : Bins.Sum(bin => bin.Count * bin.Gap) / messages;
        }
    }

    /// <summary>Bins of one width: bin i of n holds [i/n, (i+1)/n), the last one 1 as well; bins without messages are
    /// kept.</summary>
    public static ReliabilityTable EqualWidth(ReadOnlySpan<Scored> rows, int bins)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
        var sorted = Sorted(rows);
        var table = new ReliabilityBin[bins];
        var from = 0;
        for (var i = 0; i < bins; i++)
        {
            double low = (double)i / bins, high = (double)(i + 1) / bins;
            var to = i == bins - 1 ? sorted.Length : FirstAtOrAbove(high, sorted, from);
            table[i] = Bin(sorted.AsSpan(from..to), low, high);
            from = to;
        }

        return new ReliabilityTable(table);
    }

    /// <summary>Bins of one size as far as ties allow: equal probabilities are never torn apart, so there may be fewer
    /// bins.</summary>
    public static ReliabilityTable EqualCount(ReadOnlySpan<Scored> rows, int bins)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
        var sorted = Sorted(rows);
        var table = new List<ReliabilityBin>(bins);
        for (int i = 1, from = 0; i <= bins; i++)
        {
            var to = EndOfTie(sorted, (int)((long)i * sorted.Length / bins));
            if (to > from)
            {
                table.Add(Bin(sorted.AsSpan(from..to), sorted[from].Score, sorted[to - 1].Score));
                from = to;
            }
        }

        return new ReliabilityTable(table);
    }

    private static Scored[] Sorted(ReadOnlySpan<Scored> rows)
    {
        ScoreChecks.RequireProbabilities(rows);
        var sorted = rows.ToArray();
        Array.Sort(sorted, (one, other) => one.Score.CompareTo(other.Score));
        return sorted;
    }

    private static int FirstAtOrAbove(double edge, Scored[] sorted, int from)
    {
        while (from < sorted.Length && sorted[from].Score < edge)
        {
            from++;
        }

        return from;
    }

    private static int EndOfTie(Scored[] sorted, int end)
    {
        while (end > 0 && end < sorted.Length && sorted[end].Score == sorted[end - 1].Score)
        {
            end++;
        }

        return end;
    }

    private static ReliabilityBin Bin(ReadOnlySpan<Scored> rows, double low, double high)
    {
        var (sum, spam) = (0.0, 0L);
        foreach (var row in rows)
        {
            sum += row.Score;
            spam += row.IsSpam ? 1 : 0;
        }

        double? mean = rows.IsEmpty ? null : sum / rows.Length;
        return new ReliabilityBin(low, high, mean, new Proportion(spam, rows.Length));
    }
}
