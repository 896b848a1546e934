using Breakwater.Lab.Evaluation;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class HoldOutTests
{
    [Fact]
    public void Membership_is_a_function_of_seed_and_key() => Gen.Select(Gen.ULong, Gen.ULong).Sample((seed, group) =>
        Assert.Equal(new HoldOut(0.3, seed).Contains(group), new HoldOut(0.3, seed).Contains(group)));

    [Fact]
    public void The_members_under_a_fraction_stay_members_under_a_larger_one() =>
        Gen.Select(Gen.ULong, Gen.ULong, Gen.Double[0, 0.5]).Sample((seed, group, fraction) =>
        {
            var (smaller, larger) = (new HoldOut(fraction, seed), new HoldOut(fraction * 2, seed));
            Assert.True(!smaller.Contains(group) || larger.Contains(group));
        });

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_fraction_is_met_on_average_even_by_consecutive_keys(double fraction)
    {
        var held = Enumerable.Range(0, 20_000).Count(i => new HoldOut(fraction, 4).Contains((ulong)i));
        Assert.Equal(fraction, held / 20_000.0, 0.015);
    }

    [Fact]
    public void Two_seeds_hold_out_independent_halves()
    {
        var both = Enumerable.Range(0, 20_000).Count(i =>
            new HoldOut(0.5, 1).Contains((ulong)i) && new HoldOut(0.5, 2).Contains((ulong)i));
        Assert.Equal(0.25, both / 20_000.0, 0.015);
    }

    [Fact]
    public void Text_keys_stay_where_they_are_in_every_process()
    {
        string[] held = [.. Enumerable.Range(0, 20).Select(i => $"group-{i}").Where(new HoldOut(0.25, 1).Contains)];
        Assert.Equal(Pinned, held);
    }

    [Fact]
    public void None_and_all_can_be_held_out()
    {
        Assert.All(Enumerable.Range(0, 100), i => Assert.False(new HoldOut(0, 1).Contains((ulong)i)));
        Assert.All(Enumerable.Range(0, 100), i => Assert.True(new HoldOut(1, 1).Contains((ulong)i)));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_fraction_that_is_none_is_refused(double fraction) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new HoldOut(fraction, 1));

    private static readonly string[] Pinned = ["group-9", "group-16", "group-18", "group-19"];
}
