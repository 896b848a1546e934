namespace Breakwater.Campaigns.Origin;

/// <summary>Where a campaign comes from, as far as can be told.</summary>
public sealed record OriginEstimate
{
    /// <summary>Why nothing is concluded; null if something is.</summary>
    public string? NotEnough { get; init; }

    /// <summary>The likeliest countries, at most five.</summary>
    public IReadOnlyList<OriginShare> Countries { get; init; } = [];

    /// <summary>What it rests on, one line for each kind of evidence that was there.</summary>
    public IReadOnlyList<OriginLine> Basis { get; init; } = [];
}

/// <summary>A country and how likely it is the origin.</summary>
/// <param name="Country">Its ISO 3166 code.</param>
/// <param name="Probability">0 to 1.</param>
/// <param name="Low">The probability if the samples were at the lower ends of their 95 % intervals and the evidence less reliable than assumed.</param>
/// <param name="High">The probability at the other ends.</param>
public readonly record struct OriginShare(string Country, double Probability, double Low, double High);

/// <summary>What one kind of evidence shows.</summary>
/// <param name="Basis">The kind.</param>
/// <param name="Country">The country it points to most.</param>
/// <param name="Share">The share of all looked at that point there.</param>
/// <param name="Low">Its lower bound (Wilson, 95 %).</param>
/// <param name="High">Its upper bound.</param>
/// <param name="Count">How many were looked at.</param>
public readonly record struct OriginLine(OriginBasis Basis, string Country, double Share, double Low, double High, long Count);
