using Breakwater.Campaigns.Index;

namespace Breakwater.Tests.Campaigns.Index;

public sealed class AgeingTests
{
    [Theory]
    [InlineData(30.0, PlacedBy.SameText)]
    [InlineData(30.001, PlacedBy.Founding)]
    public void A_wording_is_forgotten_when_it_was_not_seen_for_longer_than_it_is_remembered(double days, PlacedBy by)
    {
        var index = new Placing();
        index.Place(Placing.Nonsense(1));

        Assert.Equal(by, index.Place(Placing.Nonsense(1), days).By);
    }

    [Fact]
    public void A_wording_that_is_seen_again_and_again_is_remembered_and_keeps_its_name()
    {
        var index = new Placing();
        var campaign = index.Place(Placing.Nonsense(1)).Campaign;

        Assert.All(Enumerable.Range(1, 20), times => Assert.Equal(campaign, index.Place(Placing.Nonsense(1), times * 29).Campaign));
    }

    [Fact]
    public void Time_never_runs_back()
    {
        var index = new Placing();
        index.Place(Placing.Nonsense(1), 100);
        index.Place(Placing.Nonsense(2), 0);

        Assert.Equal(PlacedBy.SameText, index.Place(Placing.Nonsense(2), 129).By);
    }

    [Fact]
    public void Beyond_the_capacity_the_wording_seen_least_recently_is_forgotten()
    {
        // Against an obvious model: a list in the order of the last sight.
        Gen.Int[0, 59].List[100, 300].Sample(numbers =>
        {
            var (table, model, wordings) = (new WordingTable(16), new List<int>(), new Dictionary<int, int>());
            foreach (var number in numbers)
            {
                if (model.Remove(number))
                {
                    table.Touch(wordings[number], 0);
                }
                else
                {
                    if (table.Count == table.Capacity)
                    {
                        Assert.Equal(wordings[model[0]], table.Oldest);
                        table.Remove(table.Oldest);
                        model.RemoveAt(0);
                    }

                    wordings[number] = table.Add([1, 2, 3], 3, 1, 0, 0);
                }

                model.Add(number);
            }

            Assert.Equal(model.Count, table.Count);
        });
    }

    [Fact]
    public void A_full_index_remembers_what_was_seen_last()
    {
        var index = new Placing(new IndexOptions { Capacity = 512 });
        index.PlaceAll(Enumerable.Range(0, 2_000).Select(number => Placing.Nonsense(number)));

        Assert.All(Enumerable.Range(1_900, 100), number => Assert.NotEqual(PlacedBy.Founding, index.Place(Placing.Nonsense(number)).By));
        Assert.All(Enumerable.Range(0, 100), number => Assert.Equal(PlacedBy.Founding, index.Place(Placing.Nonsense(number)).By));
    }

    [Fact]
    public void A_flood_of_texts_that_come_once_takes_no_more_memory_and_hides_no_campaign_that_goes_on()
    {
        const string campaign = "Our outlet closes for ever this week, all sunglasses at a tenth of the price, order yours while there are any left";
        var index = new Placing(new IndexOptions { Capacity = 1_000 });
        var (bytes, id) = (index.Index.Bytes, index.Place(campaign).Campaign);
        for (var number = 0; number < 20_000; number++)
        {
            index.Place(Placing.Nonsense(number));
            if (number % 500 == 0)
            {
                Assert.Equal(id, index.Place($"{Placing.Nonsense(100_000 + number, 1)} {campaign}").Campaign);
            }
        }

        Assert.Equal((1_000, bytes), (index.Index.Wordings, index.Index.Bytes));
        Assert.True(index.Index.Campaigns <= 1_000);
    }

    [Fact]
    public void Merged_campaigns_take_no_room_for_ever()
    {
        // Each pair of halves becomes one campaign; the table has room for a quarter more campaigns than wordings.
        var index = new Placing(new IndexOptions { Capacity = 64 });
        for (var number = 0; number < 1_000; number++)
        {
            var whole = Placing.Nonsense(number, 30);
            index.Place(whole[..(whole.Length * 6 / 10)]);
            index.Place(whole[(whole.Length * 4 / 10)..]);
            index.Place(whole);
        }

        Assert.InRange(index.Index.Campaigns, 1, 64);
    }
}
