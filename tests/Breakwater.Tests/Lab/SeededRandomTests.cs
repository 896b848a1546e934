using Breakwater.Lab;

namespace Breakwater.Tests.Lab;

public sealed class SeededRandomTests
{
    [Fact]
    public void The_generator_gives_the_reference_sequence_of_its_authors()
    {
        var random = new SeededRandom(1, 2, 3, 4);
        ulong[] expected =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360,
            607988272756665600, 16172922978634559625, 8476171486693032832, 10595114339597558777, 2904607092377533576,
        ];
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(_ => random.NextUInt64()));
    }

    [Fact]
    public void Equal_seeds_give_equal_draws_and_other_seeds_others()
    {
        Gen.ULong.Sample(seed =>
        {
            Assert.Equal(Draws(new SeededRandom(seed)), Draws(new SeededRandom(seed)));
            Assert.NotEqual(Draws(new SeededRandom(seed)), Draws(new SeededRandom(seed + 1)));
            Assert.NotEqual(Draws(new SeededRandom(seed, "a")), Draws(new SeededRandom(seed, "b")));
        });
    }

    [Fact]
    public void A_bounded_draw_stays_within_its_bound_and_reaches_all_of_it()
    {
        var random = new SeededRandom(7);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++)
        {
            counts[random.Below(6)]++;
        }

        // Each count is binomial with mean 10,000 and standard deviation 91.
        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Below(0));
    }

    [Fact]
    public void The_largest_bound_is_drawn_from_evenly_too()
    {
        var random = new SeededRandom(3);
        var upper = Enumerable.Range(0, 4_000).Count(_ => random.Below(int.MaxValue) > int.MaxValue / 2);
        Assert.InRange(upper, 1_850, 2_150);
    }

    [Fact]
    public void Both_ends_of_a_range_are_drawn()
    {
        var random = new SeededRandom(5);
        Assert.Equal([3, 4, 5], Enumerable.Range(0, 100).Select(_ => random.Between(3, 5)).Distinct().Order());
    }

    [Fact]
    public void A_shuffle_keeps_all_items()
    {
        Gen.Select(Gen.Int.Array, Gen.ULong).Sample((items, seed) =>
        {
            var shuffled = items.ToArray();
            new SeededRandom(seed).Shuffle<int>(shuffled);
            Assert.Equal(items.Order(), shuffled.Order());
        });
    }

    [Fact]
    public void Each_order_of_three_items_is_equally_likely()
    {
        var random = new SeededRandom(11);
        var orders = Enumerable.Range(0, 6_000).Select(_ =>
        {
            char[] items = ['a', 'b', 'c'];
            random.Shuffle<char>(items);
            return new string(items);
        });
        Assert.All(orders.CountBy(order => order), order => Assert.InRange(order.Value, 850, 1_150));
    }

    [Fact]
    public void Real_numbers_fill_the_unit_interval()
    {
        var random = new SeededRandom(13);
        var drawn = Enumerable.Range(0, 10_000).Select(_ => random.NextDouble()).ToArray();
        Assert.All(drawn, value => Assert.InRange(value, 0, 1 - double.Epsilon));
        Assert.InRange(drawn.Average(), 0.49, 0.51);
    }

    private static ulong[] Draws(SeededRandom random) => [.. Enumerable.Range(0, 8).Select(_ => random.NextUInt64())];
}
