using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Tests.Robustness;

namespace Breakwater.Tests.Campaigns.Index;

[Collection(nameof(Alone))]
public sealed class CampaignIndexTests
{
    private const string Parcel = "Your parcel is held at our depot, please pay the fee of £1.99 at http://royalmail-redelivery.top/x to have it delivered";

    [Theory]
    [InlineData(Parcel, PlacedBy.SameText)]
    [InlineData("YOUR PARCEL is held at our depot, please pay the fee of £2.49 at http://rm-fee.click/q7 to have it delivered!!", PlacedBy.SameText)]
    [InlineData("Y\u200Bour pаrcel is h3ld at our d e p o t, please pay the fee of £1.99 at http://rm-fee.click/q7 to have it delivered", PlacedBy.SameText)]
    [InlineData("Your package is held at our depot, kindly pay a fee of £1.99 at http://royalmail-redelivery.top/x to get it delivered", PlacedBy.LikeText)]
    [InlineData("Your parcel is held at our depot, please pay the fee of", PlacedBy.LikeText)]
    [InlineData("Long time no see! How was the weekend by the sea? " + Parcel + " The kids loved the zoo, say hello to your sister", PlacedBy.LikeText)]
    public void A_text_is_known_again_however_it_is_rewritten(string text, PlacedBy by)
    {
        var index = new Placing();
        var founded = index.Place(Parcel);
        var placement = index.Place(text);

        Assert.Equal(PlacedBy.Founding, founded.By);
        Assert.Equal(by, placement.By);
        Assert.Equal(founded.Campaign, placement.Campaign);
    }

    [Fact]
    public void Unrelated_texts_are_apart()
    {
        var campaigns = new Placing().PlaceAll(Enumerable.Range(0, 2_000).Select(number => Placing.Nonsense(number)));

        Assert.Equal(2_000, campaigns.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B 😀 !?")]
    public void A_text_without_letters_and_digits_is_nobodys(string text) => Assert.Equal(default, new Placing().Place(text));

    [Fact]
    public void Other_words_that_lead_to_the_same_place_are_kin_and_not_the_same()
    {
        var index = new Placing();
        var first = index.Place("We could not deliver your parcel yesterday evening, choose another day at parcel-depot.top");
        var second = index.Place("Congratulations, a voucher of five hundred dollars waits for its winner: parcel-depot.top");

        Assert.Equal(PlacedBy.Founding, second.By);
        Assert.Equal((first.Campaign, KinBy.Identifier), (second.Kin, second.KinBy));
    }

    [Fact]
    public void A_bare_link_belongs_to_whom_it_leads_to()
    {
        var index = new Placing();
        var first = index.Place("We could not deliver your parcel yesterday evening, choose another day at parcel-depot.top/a1");

        var second = index.Place("hi parcel-depot.top/b2");

        Assert.Equal((first.Campaign, PlacedBy.Identifier), (second.Campaign, second.By));
    }

    [Fact]
    public void Two_halves_that_overlap_become_one_campaign_when_the_whole_text_comes()
    {
        const string whole = "Limited offer for our customers this week only, all designer bags at half the price, come to our outlet on the harbour road or order by phone";
        var index = new Placing();
        var head = index.Place(whole[..(whole.Length * 6 / 10)]);
        var tail = index.Place(whole[(whole.Length * 4 / 10)..]);
        var placement = index.Place(whole);

        Assert.NotEqual(head.Campaign, tail.Campaign);
        Assert.Equal(head.Campaign, placement.Campaign);
        Assert.Equal((tail.Campaign, head.Campaign), (Assert.Single(index.Index.Mergers).Campaign, index.Index.Mergers[0].Into));
    }

    [Fact]
    public void The_same_texts_give_the_same_campaigns()
    {
        string[] texts = [.. Enumerable.Range(0, 3_000).Select(number => Placing.Nonsense(number % 700, 6 + (number % 9)))];

        Assert.Equal(new Placing().PlaceAll(texts), new Placing().PlaceAll(texts));
    }

    [Fact]
    public void Placing_allocates_nothing()
    {
        var index = new CampaignIndex(new IndexOptions { Capacity = 256 });
        var understanding = new Understanding();
        Message[] messages = [.. Enumerable.Range(0, 600).Select(number => new Message { Text = $"{Placing.Nonsense(number)} http://shop{number}.top/x" })];

        Assert.Equal(0, SteadyState.Bytes(() =>
        {
            foreach (var message in messages)
            {
                understanding.Read(message);
                index.Place(understanding.Fingerprint, understanding.Mentions, Placing.Start);
            }
        }));
    }

    [Fact]
    public void Options_that_no_index_can_keep_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CampaignIndex(new IndexOptions { Capacity = 15 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CampaignIndex(new IndexOptions { Memory = TimeSpan.Zero }));
    }
}
