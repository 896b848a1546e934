using System.Runtime.InteropServices;

namespace Breakwater.Campaigns.Index;

/// <summary>Searches the wordings for those that a message is like: by its telling shingles, then by comparing the samples.</summary>
internal sealed class Search(WordingTable wordings, CampaignTable campaigns, KeyTable keys, Commonness commonness)
{
    // A wording is led to by its 8 smallest telling shingles; in a text eight times as long these are among the 64 smallest.
    private const int MostLookups = 64;

    // Wordings to compare with. Beyond the first few, those that share next to nothing follow.
    private const int MostCompared = 24;

    private readonly Candidates _candidates = new();
    private readonly (int Campaign, Likeness Likeness)[] _like = new (int, Likeness)[MostCompared];
    private readonly List<int> _bridged = [];
    private UInt128 _common;
    private int _likeCount;

    /// <summary>Whether the message has enough shingles of its own to be told by them.</summary>
    public bool IsTelling { get; private set; }

    /// <summary>Other campaigns that the message shows to be the same as the one it was found to belong to.</summary>
    public ReadOnlySpan<int> Bridged => CollectionsMarshal.AsSpan(_bridged);

    /// <summary>Finds the wording that a message is most like.</summary>
    /// <param name="sample">The message's shingles.</param>
    /// <param name="kin">The campaign that leads to the same place, or 0; less likeness will do for it.</param>
    public Finding Find(ShingleSample sample, int kin)
    {
        _bridged.Clear();
        LookUp(sample);
        return IsTelling ? Compare(sample, kin) : default;
    }

    /// <summary>Writes the message's telling shingles with the smallest hashes, as a wording keeps them.</summary>
    /// <param name="sample">The sample that was searched for last.</param>
    /// <param name="shingles">Receives them.</param>
    /// <param name="bound">Every telling shingle of the message whose hash is not above this was written.</param>
    /// <returns>How many were written.</returns>
    public int Telling(ShingleSample sample, Span<uint> shingles, out uint bound)
    {
        var count = 0;
        for (var at = 0; at < sample.Hashes.Length && count < shingles.Length; at++)
        {
            if ((_common >> at & 1) == 0)
            {
                shingles[count++] = sample.Hashes[at];
            }
        }

        bound = count == shingles.Length ? shingles[count - 1] : sample.Bound;
        return count;
    }

    private void LookUp(ShingleSample sample)
    {
        _candidates.Clear();
        _common = UInt128.Zero;
        var telling = 0;
        for (var at = 0; at < sample.Hashes.Length; at++)
        {
            var shingle = sample.Hashes[at];
            if (commonness.Has(shingle))
            {
                _common |= UInt128.One << at;
            }
            else if (telling++ < MostLookups)
            {
                keys.Find(shingle, _candidates);
            }
        }

        IsTelling = telling >= JoiningRule.MinShingles;
    }

    private Finding Compare(ShingleSample sample, int kin)
    {
        var (best, nearest) = (default(Finding), default(Finding));
        _likeCount = 0;
        foreach (var wording in _candidates.Ranked(MostCompared))
        {
            var likeness = Likeness.Of(sample, _common, wordings.ShinglesOf(wording), wordings.BoundOf(wording));
            var campaign = campaigns.RootOf(wordings.CampaignOf(wording));
            if (JoiningRule.Joins(likeness, campaign == kin, wordings.StepsOf(wording)))
            {
                _like[_likeCount++] = (campaign, likeness);
                best = likeness.Rank > best.Likeness.Rank ? new Finding(wording, likeness, 0) : best;
            }

            nearest = JoiningRule.IsKin(likeness) && likeness.Rank > nearest.Likeness.Rank ? new Finding(0, likeness, campaign) : nearest;
        }

        FindBridges(best);
        return best.Wording != 0 ? best : nearest;
    }

    private void FindBridges(in Finding best)
    {
        if (best.Wording == 0)
        {
            return;
        }

        var own = campaigns.RootOf(wordings.CampaignOf(best.Wording));
        foreach (ref readonly var other in _like.AsSpan(0, _likeCount))
        {
            if (other.Campaign != own && !_bridged.Contains(other.Campaign) && JoiningRule.Merges(best.Likeness, other.Likeness))
            {
                _bridged.Add(other.Campaign);
            }
        }
    }
}
