using Breakwater.Campaigns.Campaigns;
using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;
using Breakwater.Tests.Campaigns.Index;

namespace Breakwater.Tests.Campaigns.Campaigns;

public sealed class CampaignWatchTests
{
    private readonly Understanding _understanding = new();

    [Fact]
    public void A_campaign_keeps_what_its_messages_tell()
    {
        var watch = Watch();
        for (var number = 0; number < 40; number++)
        {
            Take(watch, Outlet(number), number, $"seller{number % 10}@163.com");
        }

        var campaign = Assert.Single(watch.Campaigns);
        Assert.Equal(40, campaign.Messages);
        Assert.InRange(campaign.Senders, 9, 11);
        Assert.Equal([new NamedCount("imessage", 40)], campaign.Services.All);
        Assert.Equal([new NamedCount("163.com", 40)], campaign.Providers.All);
        Assert.Equal([new NamedCount("rb-outlet.top", 40)], campaign.Places.All);
        Assert.Equal("latin", campaign.Scripts.First);
        Assert.Equal(Category.Counterfeit, campaign.Category);
        Assert.Contains("order at {link} while", campaign.Template, StringComparison.Ordinal);
        Assert.Equal(16, campaign.Slots.Of(SlotKind.Link).Count);
        Assert.Equal((Placing.Start, Placing.Start.AddMinutes(39)), (campaign.FirstSeen, campaign.LastSeen));
    }

    [Fact]
    public void What_came_before_the_first_block_is_its_exposure()
    {
        var watch = Watch();
        var id = Take(watch, Outlet(1), 0).Campaign;
        Take(watch, Outlet(2), 1);

        Assert.True(watch.Block(id));
        Take(watch, Outlet(3), 2);

        Assert.Equal((2, 3, Placing.Start.AddMinutes(1)), (watch.Find(id)!.Exposure, watch.Find(id)!.Messages, watch.Find(id)!.Blocked));
        Assert.False(watch.Block(new CampaignId(1)));
    }

    [Fact]
    public void New_words_that_lead_to_the_same_shop_are_a_morph_with_its_reason()
    {
        var watch = Watch();
        var first = Take(watch, Outlet(1), 0).Campaign;
        var second = Take(watch, "Handbags and watches of all makes, shipped within a week and paid on delivery, look: http://rb-outlet.top/new", 5).Campaign;

        Assert.Equal(
            new LineageLink(LineageKind.Morph, first, Placing.Start.AddMinutes(5), 0, "rb-outlet.top"),
            Assert.Single(watch.Find(second)!.Lineage));
    }

    [Fact]
    public void A_part_of_the_words_is_a_split()
    {
        var watch = Watch();
        var first = Take(watch, "Ray-Ban outlet closes for ever: designer sunglasses at a tenth of the price for you alone, come today", 0).Campaign;
        var second = Take(watch, "Ray-Ban outlet closes for ever: we need people who pack parcels at home, well paid, answer with your town and age", 1).Campaign;

        Assert.Equal((LineageKind.Split, first), (watch.Find(second)!.Lineage[0].Kind, watch.Find(second)!.Lineage[0].Other));
        Assert.InRange(watch.Find(second)!.Lineage[0].Likeness, 0.2, 0.45);
    }

    [Fact]
    public void Campaigns_that_turn_out_to_be_one_go_on_as_the_elder()
    {
        const string whole = "Limited offer for our customers this week only, all designer bags at half the price, come to our outlet on the harbour road or order by phone";
        var watch = Watch();
        var head = Take(watch, whole[..(whole.Length * 6 / 10)], 0).Campaign;
        var tail = Take(watch, whole[(whole.Length * 4 / 10)..], 1).Campaign;
        Take(watch, whole, 2);

        var campaign = Assert.Single(watch.Campaigns);
        Assert.Equal((head, 3L), (campaign.Id, campaign.Messages));
        Assert.Equal((LineageKind.Merge, tail), (campaign.Lineage[0].Kind, campaign.Lineage[0].Other));
        Assert.Null(watch.Find(tail));
    }

    [Fact]
    public void Shards_are_joined_with_all_that_is_known()
    {
        var (one, other, whole) = (Watch(), Watch(), Watch());
        for (var number = 0; number < 30; number++)
        {
            var sender = $"seller{number}@163.com";
            Take(number % 2 == 0 ? one : other, Outlet(number), number, sender);
            Take(number % 2 == 0 ? one : other, Placing.Nonsense(number), number, sender);
            Take(whole, Outlet(number), number, sender);
            Take(whole, Placing.Nonsense(number), number, sender);
        }

        one.Absorb(other);

        Assert.Equal(Facts(whole), Facts(one));
    }

    [Fact]
    public void Beyond_their_number_the_campaign_seen_least_recently_is_let_go()
    {
        var watch = new CampaignWatch(new CampaignWatchOptions { Index = new IndexOptions { Capacity = 256 }, Campaigns = 3 });
        var ids = Enumerable.Range(0, 5).Select(number => Take(watch, Placing.Nonsense(number), number).Campaign).ToArray();

        Assert.Equal(ids[2..], watch.Campaigns.Select(campaign => campaign.Id));
        Assert.Equal(ids[0], Take(watch, Placing.Nonsense(0), 9).Campaign);
    }

    private static IEnumerable<string> Facts(CampaignWatch watch) =>
        watch.Campaigns.Select(campaign => $"{campaign.Id} {campaign.Messages} {campaign.Senders} {campaign.FirstSeen:u} {campaign.LastSeen:u} {campaign.Places.First} {campaign.Category}").Order();

    private static string Outlet(int number) =>
        $"Ray-Ban outlet closes for ever: designer sunglasses at a tenth of the price for you, order at http://rb-outlet.top/{number} while there are any";

    private static CampaignWatch Watch() => new(new CampaignWatchOptions { Index = new IndexOptions { Capacity = 1_024 } });

    private Placement Take(CampaignWatch watch, string text, int minutes, string sender = "someone@qq.com")
    {
        var message = new Message { Text = text, Time = Placing.Start.AddMinutes(minutes), Service = Service.IMessage, Sender = Address.Parse(sender) };
        _understanding.Read(message);
        return watch.Take(message, _understanding);
    }
}
