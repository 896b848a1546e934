namespace Breakwater.Campaigns.Index;

/// <summary>How much of a message stands in a wording, and the other way round, estimated from their samples.</summary>
/// <param name="OfMessage">Share of the message's shingles that the wording has, 0 to 1; common ones do not count.</param>
/// <param name="OfWording">Share of the wording's shingles that the message has, 0 to 1.</param>
/// <param name="Shared">How many shingles they share.</param>
/// <param name="Where">Which shingles of the message's sample these are, one bit for each.</param>
internal readonly record struct Likeness(double OfMessage, double OfWording, double Shared, UInt128 Where)
{
    /// <summary>Share of the smaller text that stands in the larger one.</summary>
    public double Containment => Math.Max(OfMessage, OfWording);

    /// <summary>Share of all shingles of both that both have (Jaccard).</summary>
    public double Resemblance => OfMessage * OfWording == 0 ? 0 : 1 / ((1 / OfMessage) + (1 / OfWording) - 1);

    /// <summary>What the nearest wording has most of: containment first, and of equals the one that leaves least over.</summary>
    public double Rank => Containment + Resemblance;

    /// <summary>Compares a message with a wording: two sorted samples, walked once.</summary>
    public static Likeness Of(ShingleSample message, UInt128 common, ReadOnlySpan<uint> wording, uint wordingBound)
    {
        var bound = Math.Min(message.Bound, wordingBound);
        var mine = message.Hashes;
        var (ofMessage, ofWording, shared, where) = (0, 0, 0, UInt128.Zero);
        var (m, w) = (0, 0);
        while (m < mine.Length && mine[m] <= bound)
        {
            while (w < wording.Length && wording[w] < mine[m])
            {
                w++;
                ofWording++;
            }

            var isShared = w < wording.Length && wording[w] == mine[m];
            var isCommon = (common >> m & 1) != 0;
            w += isShared ? 1 : 0;
            if (!isCommon)
            {
                ofMessage++;
                ofWording += isShared ? 1 : 0;
                shared += isShared ? 1 : 0;
                where |= isShared ? UInt128.One << m : 0;
            }

            m++;
        }

        for (; w < wording.Length && wording[w] <= bound; w++)
        {
            ofWording++;
        }

        var share = (bound + 1.0) / (1UL << 32);
        return shared == 0 ? default : new Likeness((double)shared / ofMessage, (double)shared / ofWording, shared / share, where);
    }
}
