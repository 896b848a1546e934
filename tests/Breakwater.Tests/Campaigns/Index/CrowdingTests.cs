using Breakwater.Campaigns.Index;

namespace Breakwater.Tests.Campaigns.Index;

/// <summary>What an attacker can fill is bounded, and what falls out is what is oldest.</summary>
public sealed class CrowdingTests
{
    [Fact]
    public void One_shingle_leads_to_eight_wordings_at_most_the_newest()
    {
        var table = new KeyTable(1 << 10);
        for (var wording = 1; wording <= 1_000; wording++)
        {
            table.Add(77, wording);
        }

        var candidates = new Candidates();
        table.Find(77, candidates);

        Assert.Equal(Enumerable.Range(993, 8).Reverse(), candidates.Ranked(100).ToArray());
    }

    [Fact]
    public void A_shingle_no_longer_leads_to_what_was_removed()
    {
        var (table, candidates) = (new KeyTable(1 << 10), new Candidates());
        table.Add(77, 1);
        table.Add(77, 2);
        table.Add(77, 3);
        table.Remove(77, 2);
        table.Find(77, candidates);

        Assert.Equal([3, 1], candidates.Ranked(100).ToArray());
    }

    [Fact]
    public void Candidates_are_ranked_by_what_they_share_and_no_more_than_32()
    {
        var candidates = new Candidates();
        foreach (var wording in Enumerable.Range(1, 100).Concat([5, 9, 9]))
        {
            candidates.Add(wording);
        }

        Assert.Equal([9, 5, 1], candidates.Ranked(3).ToArray());
        Assert.Equal(32, candidates.Ranked(100).Length);
    }

    [Fact]
    public void A_campaign_is_found_though_its_phrases_are_sent_with_other_texts()
    {
        var index = new Placing(new IndexOptions { Capacity = 4_096 });
        const string campaign = "Our outlet closes for ever this week, all sunglasses at a tenth of the price, order yours while there are any left";
        var id = index.Place(campaign).Campaign;
        var words = campaign.Split(' ');
        for (var number = 0; number < 500; number++)
        {
            index.Place($"{Placing.Nonsense(number)} {words[number % words.Length]} {words[(number + 1) % words.Length]}");
        }

        Assert.Equal(id, index.Place($"{campaign} and tell all of your friends").Campaign);
    }

    [Fact]
    public void An_identifier_that_merged_campaigns_share_stays_theirs()
    {
        var campaigns = new CampaignTable(64);
        var places = new IdentifierTable(64, 0);
        var (one, other) = (campaigns.Found(1), campaigns.Found(2));
        campaigns.Point(one);
        campaigns.Point(other);
        places.Note(9, one, campaigns, 0);
        campaigns.Merge(other, one);

        Assert.Equal(one, places.Find(9, campaigns));
    }
}
