using Breakwater.Campaigns.Index;

namespace Breakwater.Tests.Campaigns.Index;

/// <summary>What must not glue campaigns together, by accident or on purpose.</summary>
public sealed class BridgeTests
{
    private const string Scam = "Urgent: your account was limited after a strange login, confirm your card within a day or it stays closed for good";
    private const string Bank = "Harbour Bank: you sent a transfer to a new payee today, if this was not you call the number on the back of your card";

    [Fact]
    public void A_message_that_quotes_two_spam_texts_does_not_make_them_one()
    {
        var index = new Placing();
        var (scam, bank) = (index.Place(Scam), index.Place(Bank));
        index.Place($"{Scam}. {Bank}");

        Assert.Empty(index.Index.Mergers);
        Assert.Equal((scam.Campaign, bank.Campaign), (index.Place(Scam).Campaign, index.Place(Bank).Campaign));
    }

    [Fact]
    public void A_banks_notice_wrapped_into_a_scam_does_not_draw_the_real_notice_in()
    {
        var index = new Placing();
        var scam = index.Place(Scam);

        Assert.Equal(scam.Campaign, index.Place($"{Scam}. {Bank}").Campaign);
        Assert.NotEqual(scam.Campaign, index.Place(Bank).Campaign);
    }

    [Fact]
    public void Nor_does_it_when_the_wrapped_one_comes_first()
    {
        var index = new Placing();
        index.Place($"{Scam}. {Bank} and thank you for being our customer for so many years");
        var scam = index.Place(Scam);

        Assert.NotEqual(scam.Campaign, index.Place(Bank).Campaign);
    }

    [Fact]
    public void Small_talk_around_spam_becomes_common_and_glues_nothing()
    {
        const string talk = "Sorry I missed your call earlier";
        var index = new Placing();
        string[] texts = [.. Enumerable.Range(0, 200).Select(number => $"{talk}. {Placing.Nonsense(number)}")];
        var campaigns = index.PlaceAll(texts);

        Assert.Equal(PlacedBy.Founding, index.Place(talk).By);
        Assert.InRange(campaigns.Distinct().Count(), 195, 200);
    }

    [Fact]
    public void A_domain_that_many_campaigns_lead_to_is_nobodys()
    {
        var index = new Placing();
        for (var number = 0; number < 40; number++)
        {
            index.Place($"{Placing.Nonsense(number)} http://everybody-uses-this.com/{number}");
        }

        var placement = index.Place($"{Placing.Nonsense(99)} http://everybody-uses-this.com/99");

        Assert.Equal((PlacedBy.Founding, KinBy.Nothing), (placement.By, placement.KinBy));
    }

    [Fact]
    public void A_shorteners_domain_is_nobodys()
    {
        var index = new Placing();
        index.Place($"{Placing.Nonsense(1)} https://bit.ly/3abcde");

        Assert.Equal(KinBy.Nothing, index.Place($"{Placing.Nonsense(2)} https://bit.ly/3vwxyz").KinBy);
        Assert.Equal(KinBy.Identifier, index.Place($"{Placing.Nonsense(3)} https://bit.ly/3abcde").KinBy);
    }

    [Fact]
    public void A_text_that_is_rewritten_bit_by_bit_does_not_stay_one_campaign_for_ever()
    {
        var index = new Placing();
        var words = Placing.Nonsense(1, 24).Split(' ');
        var campaigns = new List<CampaignId>();
        for (var rewriting = 0; rewriting < 24; rewriting++)
        {
            Placing.Nonsense(100 + rewriting, 6).Split(' ').CopyTo(words, rewriting * 6 % 24);
            campaigns.Add(index.Place(string.Join(' ', words)).Campaign);
        }

        Assert.NotEqual(campaigns[0], campaigns[^1]);
        Assert.InRange(campaigns.Distinct().Count(), 2, 12);
    }

    [Fact]
    public void A_campaign_that_rewrites_itself_every_fifty_messages_but_not_its_shop_leaves_a_trail()
    {
        var index = new Placing();
        var founded = Enumerable.Range(0, 400).Select(number => index.Place($"{Placing.Nonsense(number / 50)} http://same-old-shop.top/{number}"))
            .Where(placement => placement.By == PlacedBy.Founding).ToArray();

        Assert.Equal(8, founded.Length);
        Assert.All(founded[1..], placement => Assert.Equal(KinBy.Identifier, placement.KinBy));
    }
}
