namespace Breakwater.Campaigns.Trust;

/// <summary>How far two reports are one: reporters of one block of numbers, of one minute, or who always report with the same partners.</summary>
internal static class Kinship
{
    // Three meetings are the fewest that can be a habit.
    public const int MinMeetings = 3;

    private const double OfBlock = 0.9;

    // A surge brings honest reports in one minute too: ten of them still count for three.
    private const double OfMinute = 0.15;
    private const long Minute = 60;

    /// <summary>What a report weighs beside its kin: the k-th of a clique weighs 1/k², so that no clique weighs more than 1.65 reports.</summary>
    public static double WeightBeside(double kinship) => 1 / ((1 + kinship) * (1 + kinship));

    /// <summary>The kinship of two reports, 0 to 1.</summary>
    /// <param name="one">A report.</param>
    /// <param name="time">Its time, in seconds since 1970.</param>
    /// <param name="other">An earlier report of the same text.</param>
    /// <param name="texts">Texts reported so far, by anybody.</param>
    public static double Of(Reporter one, long time, Vote other, long texts)
    {
        var kinship = one.Block != 0 && one.Block == other.Reporter.Block ? OfBlock : 0;
        kinship = Math.Max(kinship, Math.Abs(time - other.Time) < Minute ? OfMinute : 0);
        return Math.Max(kinship, OfPartners(one, other.Reporter, texts));
    }

    /// <summary>How far two reporters are one neighbourhood: the partner that both have most in common, beyond what chance would bring.</summary>
    public static double OfPartners(Reporter one, Reporter other, long texts)
    {
        if (!one.Partners.HasHabit || !other.Partners.HasHabit)
        {
            return 0;
        }

        var most = Math.Max(Excess(one, other, texts), Excess(other, one, texts));
        for (var place = 0; place < Partners.Max; place++)
        {
            if (one.Partners[place] is { Who: { } partner, Times: >= MinMeetings } && partner != other)
            {
                most = Math.Max(most, Math.Min(Excess(one, partner, texts), Excess(other, partner, texts)));
            }
        }

        return most;
    }

    // The share of a reporter's texts that a partner reported too, above the share of all texts that the partner reports: where everybody
    // reports the same few campaigns, to meet is no habit.
    private static double Excess(Reporter one, Reporter partner, long texts)
    {
        var times = one.Partners.TimesWith(partner);
        return times < MinMeetings || one.Texts == 0
            ? 0
            : Math.Clamp(((double)times / one.Texts) - ((double)partner.Texts / Math.Max(texts, partner.Texts)), 0, 1);
    }
}
