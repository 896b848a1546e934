namespace Breakwater.Campaigns.Campaigns;

/// <summary>A name and how often it was seen.</summary>
/// <param name="Name">The name.</param>
/// <param name="Count">How often.</param>
public readonly record struct NamedCount(string Name, long Count);
