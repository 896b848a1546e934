namespace Breakwater.Engine.Policy;

/// <summary>The scores from which on the default policy acts, each 0 to 1.</summary>
public sealed record Thresholds
{
    /// <summary>From here on a message is junk.</summary>
    public double Junk { get; init; } = 0.7;

    /// <summary>From here on a message is blocked.</summary>
    public double Block { get; init; } = 0.98;

    /// <summary>Below this the plain notice of a transaction is allowed.</summary>
    public double Notice { get; init; } = 0.9;

    /// <summary>From here on a message is blocked if a link of it poses as a brand.</summary>
    public double LookAlike { get; init; } = 0.3;
}
