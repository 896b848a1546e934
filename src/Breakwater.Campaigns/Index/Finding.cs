namespace Breakwater.Campaigns.Index;

/// <summary>What a search found for a message.</summary>
/// <param name="Wording">The wording whose campaign it belongs to, or 0.</param>
/// <param name="Likeness">How like that wording it is, or the one that is most like it where it belongs to none.</param>
/// <param name="Kin">Where it belongs to none, the campaign of the wording that is most like it, or 0.</param>
internal readonly record struct Finding(int Wording, Likeness Likeness, int Kin);
