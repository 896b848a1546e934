namespace Breakwater.Campaigns.Index;

/// <summary>When two texts are one campaign's. All thresholds stand here; docs/decisions/011-campaign-index.md has what they were measured on.</summary>
internal static class JoiningRule
{
    /// <summary>A text with fewer shingles that are not common can only be known again as a whole.</summary>
    public const int MinShingles = 6;

    private const double MinShared = 6;
    private const double MinContainment = 0.45;
    private const double MinContainmentToOnePlace = 0.2;
    private const double MinContainmentOfKin = 0.2;

    // What a short text shares with a long one may be a phrase of everybody's that is not known to be common yet.
    private const double MinResemblance = 0.2;

    // Each step may change a half; without an end, a chain of them leads from any text to any other.
    private const int MostSteps = 3;
    private const double CloseResemblance = 0.6;

    private const double Explained = 0.85;
    private const double Wrapped = 0.75;
    private const double Half = 0.5;

    private const double MinContainmentToMerge = 0.8;
    private const double MinOverlapToMerge = 0.25;

    /// <summary>Whether a message belongs to the campaign of a wording.</summary>
    /// <param name="likeness">How like the wording it is.</param>
    /// <param name="leadsToOnePlace">Whether the message leads where the campaign leads; then half as much likeness will do.</param>
    /// <param name="steps">Steps of rewriting between the wording and the one that founded its campaign.</param>
    public static bool Joins(in Likeness likeness, bool leadsToOnePlace, int steps) =>
        likeness.Shared >= MinShared && likeness.Resemblance >= MinResemblance
        && likeness.Containment >= (leadsToOnePlace ? MinContainmentToOnePlace : MinContainment)
        && (steps < MostSteps || IsClose(likeness));

    /// <summary>Whether the text alone would have been enough to join.</summary>
    public static bool JoinsByText(in Likeness likeness) => likeness.Containment >= MinContainment;

    /// <summary>Whether a message that belongs to no campaign is worth being called kin of a wording's.</summary>
    public static bool IsKin(in Likeness likeness) => likeness.Shared >= MinShared && likeness.Containment >= MinContainmentOfKin;

    /// <summary>Whether the message is so near the wording that it is no step of rewriting.</summary>
    public static bool IsClose(in Likeness likeness) => likeness.Resemblance >= CloseResemblance;

    /// <summary>Whether the wording is the message wrapped in at least as much of something else.</summary>
    public static bool IsCoreOf(in Likeness likeness) => likeness.OfWording < Half && likeness.OfMessage >= Explained;

    /// <summary>Whether the message has something new that is the campaign's own. One that wraps the wording in at least as much
    /// of something else (small talk, a quotation) has nothing of the kind: what it wraps it in must not lead to the campaign.</summary>
    public static bool IsNew(in Likeness likeness) =>
        likeness.OfMessage < Explained && !(likeness.OfMessage < Half && likeness.OfWording >= Wrapped);

    /// <summary>Whether a message that is like wordings of two campaigns proves that they are one: most of each is in it, and it is the
    /// same part of it that both share. A message that quotes two spam texts has one part of each, and proves nothing.</summary>
    public static bool Merges(in Likeness one, in Likeness other)
    {
        var fewer = Math.Min((int)UInt128.PopCount(one.Where), (int)UInt128.PopCount(other.Where));
        return Math.Min(one.Containment, other.Containment) >= MinContainmentToMerge
            && (int)UInt128.PopCount(one.Where & other.Where) >= MinOverlapToMerge * fewer;
    }
}
