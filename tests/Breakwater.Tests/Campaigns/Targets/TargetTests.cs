using Breakwater.Campaigns.Targets;
using Breakwater.Engine.Messages;
using Breakwater.Lab;

namespace Breakwater.Tests.Campaigns.Targets;

public sealed class TargetTests
{
    private static readonly string[] Cities = ["Los Angeles", "San Diego", "Miami", "New York", "Chicago", "Houston", "Boston", "Denver"];

    [Theory]
    [InlineData("+12125550142", "US", "NY", "New York")]
    [InlineData("+13105550142", "US", "CA", "")]
    [InlineData("+442079460000", "GB", "", "London")]
    [InlineData("+9991234567", "", "", "")]
    [InlineData("someone@example.com", "", "", "")]
    public void A_number_tells_its_place(string number, string country, string state, string city)
    {
        var place = new Gazetteer().Of(Address.Parse(number));

        Assert.Equal((country, state), (place.Country, place.State));
        Assert.Contains(city, place.City, StringComparison.Ordinal);
    }

    // Values from the tables of Abramowitz and Stegun, 26.7.
    [Theory]
    [InlineData(3.841458821, 1, 0.05)]
    [InlineData(6.634896601, 1, 0.01)]
    [InlineData(18.30703805, 10, 0.05)]
    [InlineData(124.3421134, 100, 0.05)]
    [InlineData(0, 5, 1)]
    public void The_chi_square_distribution_is_as_tabulated(double value, int degrees, double above) =>
        Assert.Equal(above, ChiSquare.Above(value, degrees), 8);

    [Fact]
    public void A_campaign_that_goes_where_all_traffic_goes_is_not_aimed()
    {
        var aimed = Enumerable.Range(0, 200).Count(seed => TargetTest.Compare(Draw(400, (ulong)seed, 0), Draw(20_000, 999, 0), PlaceLevel.City).IsAimed);

        Assert.Equal(0, aimed);
    }

    [Fact]
    public void Chance_is_what_it_says_where_nothing_is_aimed()
    {
        var below = Enumerable.Range(0, 400).Count(seed => TargetTest.Compare(Draw(400, (ulong)seed, 0), Draw(20_000, (ulong)seed + 5_000, 0), PlaceLevel.City).Chance < 0.05);

        Assert.InRange(below, 8, 36);
    }

    [Fact]
    public void A_campaign_of_four_cities_is_aimed_and_they_are_named()
    {
        var aim = TargetTest.Compare(Draw(400, 1, 4), Draw(20_000, 2, 0), PlaceLevel.City);

        Assert.True(aim.IsAimed);
        Assert.True(aim.Effect > 0.5);
        Assert.Equal(Cities.Take(4).Order(), aim.Places.Select(place => place.Place["US XX ".Length..]).Order());
    }

    [Fact]
    public void A_difference_that_is_sure_but_small_is_no_aim()
    {
        var campaign = new TargetCounts();
        var traffic = new TargetCounts();
        campaign.Add(new Place("US", "CA", ""), 52_000);
        campaign.Add(new Place("US", "NY", ""), 48_000);
        traffic.Add(new Place("US", "CA", ""), 50_000);
        traffic.Add(new Place("US", "NY", ""), 50_000);

        var aim = TargetTest.Compare(campaign, traffic, PlaceLevel.State);

        Assert.True(aim.Chance < 0.001);
        Assert.False(aim.IsAimed);
    }

    [Fact]
    public void Few_recipients_are_not_enough() =>
        Assert.NotNull(TargetTest.Compare(Draw(49, 1, 4), Draw(20_000, 2, 0), PlaceLevel.City).NotEnough);

    [Fact]
    public void One_place_alone_can_not_be_compared() =>
        Assert.NotNull(TargetTest.Compare(Draw(400, 1, 4), Draw(20_000, 2, 0), PlaceLevel.Country).NotEnough);

    [Fact]
    public void Two_halves_make_the_whole()
    {
        var sum = Draw(100, 1, 0);
        sum.Add(Draw(100, 2, 0));

        Assert.Equal(200, sum.Recipients);
        Assert.Equal(200, sum.Of(PlaceLevel.Country)["US"]);
    }

    private static TargetCounts Draw(int recipients, ulong seed, int first)
    {
        var random = new SeededRandom(seed);
        var counts = new TargetCounts();
        for (var i = 0; i < recipients; i++)
        {
            counts.Add(new Place("US", "XX", Cities[random.Below(first == 0 ? Cities.Length : first)]));
        }

        return counts;
    }
}
