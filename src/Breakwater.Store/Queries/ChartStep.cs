namespace Breakwater.Store.Queries;

/// <summary>How far the points of a chart are apart; all begin in UTC.</summary>
public enum ChartStep : byte
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday on.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,
}
