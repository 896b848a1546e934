namespace Breakwater.Cli.Measuring;

/// <summary>What <c>bench campaigns</c> found.</summary>
/// <param name="Machine">Where.</param>
/// <param name="BytesPerWording">Bytes of all tables for each wording of the full index.</param>
/// <param name="Curve">By wordings remembered.</param>
internal sealed record CampaignFigures(Machine Machine, double BytesPerWording, IReadOnlyList<CampaignPoint> Curve);
