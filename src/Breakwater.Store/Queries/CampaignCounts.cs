namespace Breakwater.Store.Queries;

/// <summary>What one campaign did in a range.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Messages">Its messages.</param>
/// <param name="Stopped">Those that were not allowed.</param>
/// <param name="Reports">Reports of its messages.</param>
/// <param name="First">The hour of the first.</param>
/// <param name="Last">The hour of the last.</param>
public sealed record CampaignCounts(string Campaign, long Messages, long Stopped, long Reports, DateTimeOffset First, DateTimeOffset Last);
