namespace Breakwater.Store.Queries;

/// <summary>One point of a chart of counts.</summary>
/// <param name="Time">Beginning of its step.</param>
/// <param name="Key">Whose line it is on; empty where that is not known.</param>
/// <param name="Count">How many.</param>
/// <param name="Total">How many of all keys in that step: the denominator.</param>
public sealed record ChartPoint(DateTimeOffset Time, string Key, long Count, long Total);
