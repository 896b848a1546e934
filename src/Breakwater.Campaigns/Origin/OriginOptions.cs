namespace Breakwater.Campaigns.Origin;

/// <summary>How far each kind of evidence is believed. Judgements, not measurements; the reasons stand in docs/decisions/014-origin.md.</summary>
public sealed record OriginOptions
{
    /// <summary>How often senders' e-mail services tell where a campaign comes from.</summary>
    public double Provider { get; init; } = 0.8;

    /// <summary>How often senders' numbers do; they can be forged and rented.</summary>
    public double Number { get; init; } = 0.5;

    /// <summary>How often the scripts of the texts do; they are the readers'.</summary>
    public double Script { get; init; } = 0.15;

    /// <summary>How often the hours do; machines do not sleep.</summary>
    public double Hours { get; init; } = 0.25;

    /// <summary>How often hosting and registration do; both are rented where it is cheap.</summary>
    public double Infrastructure { get; init; } = 0.3;

    /// <summary>How far each of these may be off, as a share of itself: widens the interval.</summary>
    public double Doubt { get; init; } = 0.2;

    /// <summary>Senders, or links, below which nothing is concluded.</summary>
    public int MinCount { get; init; } = 20;

    /// <summary>The lower bound that the first country must reach for a conclusion.</summary>
    public double MinLow { get; init; } = 0.5;

    internal double Of(OriginBasis basis) => basis switch
    {
        OriginBasis.Provider => Provider,
        OriginBasis.Number => Number,
        OriginBasis.Script => Script,
        OriginBasis.Hours => Hours,
        _ => Infrastructure,
    };
}
