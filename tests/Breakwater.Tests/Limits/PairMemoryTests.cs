using Breakwater.Engine.Limits;

namespace Breakwater.Tests.Limits;

public sealed class PairMemoryTests
{
    private static readonly Moment Start = new(PairMemory.HalfDays * Moment.PerDay * 300);

    [Fact]
    public void Directions_are_told_apart()
    {
        var pairs = Pairs();
        pairs.Add(Hash(1), Hash(2));
        Assert.Equal((true, false), pairs.Look(Hash(1), Hash(2)));
        Assert.Equal((false, true), pairs.Look(Hash(2), Hash(1)));
    }

    [Fact]
    public void A_pair_is_kept_for_15_days_and_not_beyond_30()
    {
        var pairs = Pairs();
        pairs.Advance(After(14));
        pairs.Add(Hash(1), Hash(2));
        pairs.Advance(After(29));
        Assert.True(pairs.Look(Hash(1), Hash(2)).Wrote);
        pairs.Advance(After(30));
        Assert.False(pairs.Look(Hash(1), Hash(2)).Wrote);
    }

    [Fact]
    public void A_long_pause_forgets_all()
    {
        var pairs = Pairs();
        pairs.Add(Hash(1), Hash(2));
        pairs.Advance(After(400));
        Assert.Equal((false, false), pairs.Look(Hash(1), Hash(2)));
    }

    [Fact]
    public void Filled_as_stated_one_stranger_in_60_is_taken_for_an_acquaintance_and_no_acquaintance_for_a_stranger()
    {
        const int Lines = 1 << 12;
        var pairs = new PairMemory(Lines);
        pairs.Advance(Start);
        for (var i = 0; i < 20 * Lines; i++)
        {
            pairs.Add(Hash(i), Hash(-i - 1));
        }

        Assert.All(Enumerable.Range(0, 20 * Lines), i => Assert.True(pairs.Look(Hash(i), Hash(-i - 1)).Wrote));
        var mistaken = Enumerable.Range(0, 100_000).Count(i => pairs.Look(Hash(1_000_000 + i), Hash(-5_000_000 - i)).Wrote);
        Assert.InRange(mistaken / 100_000.0, 0.001, 1 / 60.0);
    }

    private static PairMemory Pairs()
    {
        var pairs = new PairMemory(1 << 10);
        pairs.Advance(Start);
        return pairs;
    }

    private static Moment After(uint days) => new(Start.Seconds + (days * Moment.PerDay));

    private static ulong Hash(int number) => new KeyedHash(3, 4).Of((ulong)number, 0);
}
