namespace Breakwater.Store.Queries;

/// <summary>What a chart covers, in whole hours.</summary>
/// <param name="From">Its beginning, taken to the beginning of its hour.</param>
/// <param name="To">Its end, not included, taken to the beginning of its hour.</param>
/// <param name="Step">How far its points are apart.</param>
public sealed record ChartRange(DateTimeOffset From, DateTimeOffset To, ChartStep Step);
