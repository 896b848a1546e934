using Breakwater.Campaigns.Index;

namespace Breakwater.Cli.Output;

/// <summary>A message and its campaign.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line it starts on.</param>
/// <param name="Id">Its name, empty if it has none.</param>
/// <param name="Campaign">Its campaign, or none.</param>
internal readonly record struct PlacedMessage(string File, long Line, string Id, CampaignId Campaign);
