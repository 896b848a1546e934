namespace Breakwater.Lab.Evaluation;

/// <summary>Every figure for one set of scored messages; a figure that the set cannot support is null, never a
/// guess.</summary>
public sealed record Scorecard
{
    /// <summary>The number of spam messages.</summary>
    public required long Spam { get; init; }

    /// <summary>The number of ham messages.</summary>
    public required long Ham { get; init; }

    /// <summary>The area under the ROC curve.</summary>
    public required double? Auc { get; init; }

    /// <summary>The bootstrap interval of the AUC.</summary>
    public required Interval? AucInterval { get; init; }

    /// <summary>What is missing from an AUC of 1, in per cent.</summary>
    public required double? OneMinusAucPercent { get; init; }

    /// <summary>The recall within each budget of false positives.</summary>
    public required IReadOnlyList<RecallAtRate> AtRates { get; init; }

    /// <summary>The decision threshold.</summary>
    public required double Threshold { get; init; }

    /// <summary>What the decision threshold makes of the messages: caught, false positives, precision, F1, MCC,
    /// lam.</summary>
    public required Confusion AtThreshold { get; init; }

    /// <summary>The Brier score; null unless all scores are probabilities.</summary>
    public required double? Brier { get; init; }

    /// <summary>The log loss; null unless all scores are probabilities.</summary>
    public required double? LogLoss { get; init; }

    /// <summary>Reliability in bins of one width; null unless all scores are probabilities.</summary>
    public required ReliabilityTable? EqualWidth { get; init; }

    /// <summary>Reliability in bins of one size; null unless all scores are probabilities.</summary>
    public required ReliabilityTable? EqualCount { get; init; }

    /// <summary>Works out the figures; a NaN score is an ArgumentException that names its row.</summary>
    public static Scorecard Of(ReadOnlySpan<Scored> rows, ScorecardOptions options)
    {
        var curve = RocCurve.Of(rows);
        var intervals = Intervals(rows, options);
        var points = options.FalsePositiveRates.Select(curve.AtFalsePositiveRate);
        var probable = ScoreChecks.AreProbabilities(rows);
        return new Scorecard
        {
            Spam = curve.Spam,
            Ham = curve.Ham,
            Auc = curve.Auc,
            AucInterval = intervals[0],
            OneMinusAucPercent = curve.OneMinusAucPercent,
            AtRates = [.. points.Zip(intervals.Skip(1), (point, interval) => new RecallAtRate(point, interval))],
            Threshold = options.Threshold,
            AtThreshold = Confusion.At(options.Threshold, rows),
            Brier = probable ? ProperScores.Brier(rows) : null,
            LogLoss = probable ? ProperScores.LogLoss(rows) : null,
            EqualWidth = probable ? ReliabilityTable.EqualWidth(rows, options.Bins) : null,
            EqualCount = probable ? ReliabilityTable.EqualCount(rows, options.Bins) : null,
        };
    }

    // The AUC's interval first, then one for each rate, all over the same draws.
    private static IReadOnlyList<Interval?> Intervals(ReadOnlySpan<Scored> rows, ScorecardOptions options)
    {
        Func<RocCurve, double?>[] figures = [curve => curve.Auc, .. options.FalsePositiveRates.Select(RecallWithin)];
        if (options.Bootstrap is not { } bootstrap)
        {
            return new Interval?[figures.Length];
        }

        var units = options.Groups is { } groups ? new Bootstrap(rows, groups.Span) : new Bootstrap(rows);
        return units.Intervals(bootstrap, figures);
    }

    private static Func<RocCurve, double?> RecallWithin(double rate) =>
        curve => curve.AtFalsePositiveRate(rate).Outcome.Recall.Share;
}
