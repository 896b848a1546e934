namespace Breakwater.Campaigns.Index;

/// <summary>Takes the wordings of another index over, in the order in which they were last seen there.</summary>
/// <remarks>What was one campaign there stays one, for it was shown there. Texts are known by their samples here, 32 shingles of each,
/// so where two shards have the same campaign its borders can come out a little otherwise than in a single index.</remarks>
/// <param name="ours">What takes over.</param>
/// <param name="theirs">What is taken over.</param>
/// <param name="merge">Makes one of two campaigns of ours that a message shows to be one by so much likeness; gives the one that stays.</param>
internal sealed class Absorption(WordingMemory ours, WordingMemory theirs, Func<int, int, double, int> merge)
{
    // From a campaign's number there to its number and stamp here.
    private readonly Dictionary<int, (int Campaign, uint Stamp)> _homes = [];

    /// <summary>Takes all over.</summary>
    /// <returns>From the names of campaigns there to their names here, where these differ.</returns>
    public IReadOnlyDictionary<CampaignId, CampaignId> Run()
    {
        for (var wording = theirs.Wordings.Oldest; wording != 0; wording = theirs.Wordings.After(wording))
        {
            Take(wording);
        }

        var names = new Dictionary<CampaignId, CampaignId>();
        foreach (var (their, _) in _homes)
        {
            var founder = theirs.Campaigns.FounderOf(their);
            if (HomeOf(their) is var home and not 0 && ours.Campaigns.FounderOf(home) != founder)
            {
                names[new CampaignId(founder)] = new CampaignId(ours.Campaigns.FounderOf(home));
            }
        }

        return names;
    }

    private void Take(int wording)
    {
        var their = theirs.Campaigns.RootOf(theirs.Wordings.CampaignOf(wording));
        var founder = theirs.Campaigns.FounderOf(their);
        ours.Advance(theirs.Wordings.SeenAt(wording));
        ours.Sample.Take(theirs.Wordings.ShinglesOf(wording), theirs.Wordings.BoundOf(wording));
        var home = HomeOf(their);
        var found = ours.Search.Find(ours.Sample, home);
        home = Settle(home != 0 ? home : KnownBy(founder), found);
        var isFirst = !_homes.ContainsKey(their);
        home = home != 0 ? home : ours.Found(founder);
        if (found.Wording == 0 || JoiningRule.IsNew(found.Likeness) || ours.Repoint(found.Wording) != home)
        {
            ours.Remember(founder, home, theirs.Wordings.StepsOf(wording), found.Likeness.Where);
        }

        ours.Campaigns.AddMessages(home, isFirst ? theirs.Campaigns.MessagesOf(their) : 0);
        _homes[their] = (home, ours.Campaigns.StampOf(home));
    }

    /// <summary>The campaign of a wording: the one that its fellows went to, or the one that it is like, or both made one.</summary>
    private int Settle(int home, in Finding found)
    {
        if (found.Wording == 0)
        {
            return home;
        }

        var campaign = ours.Repoint(found.Wording);
        return home == 0 || home == campaign ? campaign
            : JoiningRule.Merges(found.Likeness, found.Likeness) ? merge(home, campaign, found.Likeness.Containment)
            : home;
    }

    private int HomeOf(int their) =>
        _homes.TryGetValue(their, out var home) && ours.Campaigns.IsAlive(home.Campaign, home.Stamp) ? ours.Campaigns.RootOf(home.Campaign) : 0;

    private int KnownBy(ulong founder) => ours.Texts.Find(founder, ours.Wordings) is var known and not 0 ? ours.Repoint(known) : 0;
}
