namespace Breakwater.Campaigns.Trust;

/// <summary>Probabilities as the logarithm of their odds.</summary>
internal static class LogOdds
{
    public static double ToProbability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The log-odds of a probability; of 0 and 1 those of one in a million.</summary>
    public static double Of(double probability)
    {
        var kept = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return Math.Log(kept / (1 - kept));
    }
}
