namespace Breakwater.Lab.Evaluation;

/// <summary>The messages whose stated probabilities lie close together, and how many of them were spam.</summary>
/// <param name="Low">The lowest probability of the bin.</param>
/// <param name="High">The highest probability of the bin.</param>
/// <param name="MeanPredicted">The mean of the stated probabilities; null where the bin is empty.</param>
/// <param name="Observed">The share that was spam, with its count and its interval.</param>
public readonly record struct ReliabilityBin(double Low, double High, double? MeanPredicted, Proportion Observed)
{
    /// <summary>The number of messages.</summary>
    public long Count => Observed.Of;

    /// <summary>How far the stated probability is from the observed share; 0 where the bin is empty.</summary>
    public double Gap => MeanPredicted is { } stated && Observed.Share is { } seen ? Math.Abs(stated - seen) : 0;
}
