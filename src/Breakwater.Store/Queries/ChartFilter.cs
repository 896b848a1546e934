namespace Breakwater.Store.Queries;

/// <summary>What a chart is narrowed to: what meets all that is told.</summary>
public sealed record ChartFilter
{
    /// <summary>The service.</summary>
    public string? Service { get; init; }

    /// <summary>The action.</summary>
    public string? Action { get; init; }

    /// <summary>The kind of spam.</summary>
    public string? Category { get; init; }

    /// <summary>The country of the sender's provider or number.</summary>
    public string? Country { get; init; }

    /// <summary>The region of the recipient or reporter.</summary>
    public string? Region { get; init; }

    /// <summary>The campaign.</summary>
    public string? Campaign { get; init; }
}
