using Breakwater.Campaigns.Index;
using Breakwater.Lab;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Campaigns.Index;

/// <summary>How far borders move with the order of messages, and when shards are joined: the stated measure is a B-cubed F1 of 0.97.</summary>
public sealed class OrderTests
{
    private const double Stated = 0.97;

    private static readonly string[] Texts = [.. Traffic()];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_order_moves_borders_by_no_more_than_is_stated(int seed)
    {
        int[] order = [.. Enumerable.Range(0, Texts.Length)];
        new SeededRandom((ulong)seed).Shuffle<int>(order);
        var shuffled = new Placing().PlaceAll(order.Select(item => Texts[item]));
        var inOrder = new Placing().PlaceAll(Texts);

        Assert.InRange(BCubed.Of(shuffled, [.. order.Select(item => inOrder[item])]).F1, Stated, 1);
    }

    [Fact]
    public void Two_shards_joined_are_nearly_the_whole()
    {
        var (whole, first, second) = (new Placing(), new Placing(), new Placing());
        var campaigns = whole.PlaceAll(Texts);
        var placed = Texts.Select((text, item) => (item % 2 == 0 ? first : second).Place(text).Campaign).ToArray();
        var names = first.Index.Absorb(second.Index);
        var merged = new MergedCampaigns();
        merged.Add(first.Index.Mergers);
        var joined = placed.Select((campaign, item) => merged.Last(item % 2 == 0 ? campaign : names.GetValueOrDefault(campaign, campaign)));

        Assert.InRange(BCubed.Of([.. joined], campaigns).F1, Stated, 1);
    }

    [Fact]
    public void An_index_that_is_absorbed_is_known_word_for_word_and_in_other_words()
    {
        const string text = "Our outlet closes for ever this week, all sunglasses at a tenth of the price, order yours while there are any left";
        var (one, other) = (new Placing(), new Placing());
        var campaign = other.Place(text).Campaign;
        one.Index.Absorb(other.Index);

        Assert.Equal((campaign, PlacedBy.SameText), (one.Place(text).Campaign, one.Place(text).By));
        Assert.Equal(campaign, one.Place($"{text} and tell all of your friends").Campaign);
    }

    [Fact]
    public void An_index_of_another_seed_is_not_absorbed() =>
        Assert.Throws<ArgumentException>(() => new Placing().Index.Absorb(new CampaignIndex(new IndexOptions { Capacity = 16, Seed = 1 })));

    private static IEnumerable<string> Traffic()
    {
        var random = new SeededRandom(7);
        for (var number = 0; number < 60; number++)
        {
            var text = $"{Placing.Nonsense(number)} http://shop{number}.top/x";
            foreach (var mutator in RedTeam.All.Where(mutator => mutator.Reaches(text)))
            {
                yield return mutator.Mutate(text, random);
                yield return Placing.Nonsense(1_000 + (number * 50) + text.Length);
            }
        }
    }
}
