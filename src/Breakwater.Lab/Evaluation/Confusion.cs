namespace Breakwater.Lab.Evaluation;

/// <summary>What became of the messages when those that score at or above a threshold are called spam.</summary>
/// <param name="Caught">Spam called spam (true positives).</param>
/// <param name="Missed">Spam let through (false negatives).</param>
/// <param name="FalsePositives">Ham called spam.</param>
/// <param name="Passed">Ham let through (true negatives).</param>
public readonly record struct Confusion(long Caught, long Missed, long FalsePositives, long Passed)
{
    /// <summary>All spam.</summary>
    public long Spam => Caught + Missed;

    /// <summary>All ham.</summary>
    public long Ham => FalsePositives + Passed;

    /// <summary>The share of the spam that was caught.</summary>
    public Proportion Recall => new(Caught, Spam);

    /// <summary>The share of the ham that was called spam.</summary>
    public Proportion FalsePositiveRate => new(FalsePositives, Ham);

    /// <summary>The share of what was called spam that is spam.</summary>
    public Proportion Precision => new(Caught, Caught + FalsePositives);

    /// <summary>The harmonic mean of precision and recall (van Rijsbergen, 1979); null where nothing is spam nor called
    /// so.</summary>
    public double? F1 => Spam + FalsePositives + Caught is 0 ? null : 2.0 * Caught / (Spam + FalsePositives + Caught);

    /// <summary>Matthews' correlation of label and decision (1975): 1 perfect, 0 chance, -1 always wrong; null without
    /// messages.</summary>
    public double? Mcc => Spam + Ham == 0 ? null : Correlation();

    /// <summary>Logistic average misclassification of the TREC spam track, in per cent: lower is better; null unless
    /// both kinds are there.</summary>
    // Cormack and Lynam, "TREC 2005 Spam Track Overview": lam = logit^-1((logit(hm) + logit(sm)) / 2). With no error at
    // all the logit would be infinite, hence the toolkit's epsilon, as published for CEAS 2007: (errors + 0.5) /
    // (messages + 0.5).
    public double? LamPercent =>
        Spam == 0 || Ham == 0
            ? null
            : 100 * Logistic((SmoothedLogit(FalsePositives, Ham) + SmoothedLogit(Missed, Spam)) / 2);

    /// <summary>Counts what a threshold makes of scored messages; a NaN score is an ArgumentException that names its
    /// row.</summary>
    public static Confusion At(double threshold, ReadOnlySpan<Scored> rows)
    {
        ScoreChecks.RequireNumbers(rows);
        long caught = 0, missed = 0, falsePositives = 0, passed = 0;
        foreach (var row in rows)
        {
            switch (row.IsSpam, row.Score >= threshold)
            {
                case (true, true): caught++; break;
                case (true, false): missed++; break;
                case (false, true): falsePositives++; break;
                case (false, false): passed++; break;
            }
        }

        return new Confusion(caught, missed, falsePositives, passed);
    }

    // Where a row or column is empty the formula is 0/0; the limit is 0 (Chicco and Jurman, BMC Genomics 21:6, 2020).
    private double Correlation()
    {
        var scale = Math.Sqrt((double)Spam * Ham) * Math.Sqrt((double)(Caught + FalsePositives) * (Missed + Passed));
        return scale == 0 ? 0 : (((double)Caught * Passed) - ((double)FalsePositives * Missed)) / scale;
    }

    private static double SmoothedLogit(long errors, long messages) => Math.Log((errors + 0.5) / (messages - errors));

    private static double Logistic(double logit) => 1 / (1 + Math.Exp(-logit));
}
