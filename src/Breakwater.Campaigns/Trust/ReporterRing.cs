namespace Breakwater.Campaigns.Trust;

/// <summary>Reporters who always report together.</summary>
/// <param name="Members">Their keys, least first.</param>
/// <param name="Meetings">Texts that a pair of them reported together, at least.</param>
/// <param name="Kinship">The least kinship that joins them, 0 to 1.</param>
public sealed record ReporterRing(IReadOnlyList<ulong> Members, int Meetings, double Kinship);
