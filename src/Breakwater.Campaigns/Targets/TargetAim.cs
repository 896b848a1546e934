namespace Breakwater.Campaigns.Targets;

/// <summary>Whether a campaign is aimed: whether its recipients are elsewhere than those of the service's own traffic.</summary>
public sealed record TargetAim
{
    /// <summary>Why nothing is concluded; null if something is.</summary>
    public string? NotEnough { get; init; }

    /// <summary>The level compared.</summary>
    public PlaceLevel Level { get; init; }

    /// <summary>Recipients of the campaign whose place is known at that level.</summary>
    public long Recipients { get; init; }

    /// <summary>Recipients of the traffic it is compared with.</summary>
    public long Baseline { get; init; }

    /// <summary>The likelihood-ratio statistic, 0 or more.</summary>
    public double Statistic { get; init; }

    /// <summary>Its degrees of freedom.</summary>
    public int Degrees { get; init; }

    /// <summary>The probability of such a statistic if the campaign were not aimed, 0 to 1.</summary>
    public double Chance { get; init; }

    /// <summary>Cohen's w: how far the shares differ, whatever the number of recipients; 0.1 is small, 0.3 medium, 0.5 large.</summary>
    public double Effect { get; init; }

    /// <summary>Whether the difference is both beyond chance (below one in a thousand) and not small (0.3 and more).</summary>
    public bool IsAimed { get; init; }

    /// <summary>The places with most recipients beyond what was expected, at most ten.</summary>
    public IReadOnlyList<TargetShare> Places { get; init; } = [];
}

/// <summary>A place and how much a campaign goes there.</summary>
/// <param name="Place">Its name: US CA Los Angeles.</param>
/// <param name="Recipients">Recipients of the campaign there.</param>
/// <param name="Share">The share of the campaign's recipients, 0 to 1.</param>
/// <param name="BaseShare">The share of the traffic's recipients, 0 to 1.</param>
public readonly record struct TargetShare(string Place, long Recipients, double Share, double BaseShare);
