using System.Numerics;
using Breakwater.Engine.Limits;

namespace Breakwater.Tests.Limits;

/// <summary>The counters: windows that slide, counters that fade, bits that count.</summary>
public sealed class CountingTests
{
    [Fact]
    public void A_steady_rate_is_estimated_exactly_to_one_event()
    {
        ushort now = 0, before = 0;
        for (uint second = 0; second < 7_200; second++)
        {
            Sliding.Shift(ref now, ref before, second > 0 && second % 60 == 0 ? 1u : 0);
            now = Sliding.Increment(now);
            if (second >= 120)
            {
                Assert.InRange(Sliding.Estimate(now, before, WindowShares.At(new Moment(second)).Minute), 58.999, 61.001);
            }
        }
    }

    [Fact]
    public void A_window_never_tells_more_than_two_windows_had_nor_less_than_this_one() => Gen.UInt[0, 400].List[1, 200].Sample(times =>
    {
        times.Sort();
        ushort now = 0, before = 0;
        uint window = 0;
        foreach (var time in times)
        {
            Sliding.Shift(ref now, ref before, (time / 60) - window);
            window = time / 60;
            now = Sliding.Increment(now);
            var estimate = Sliding.Estimate(now, before, WindowShares.At(new Moment(time)).Minute);
            Assert.InRange(estimate, times.Count(t => t / 60 == window && t < time), times.Count(t => (t / 60) + 1 >= window && t <= time));
        }
    });

    [Fact]
    public void Counters_stop_at_their_end()
    {
        Assert.Equal(byte.MaxValue, Sliding.Increment(byte.MaxValue));
        Assert.Equal(ushort.MaxValue, Sliding.Increment(ushort.MaxValue));
        Assert.Equal(ushort.MaxValue, Fading.Increment(ushort.MaxValue - 1));
    }

    [Fact]
    public void A_week_halves_and_a_hundred_days_end_a_counter()
    {
        Assert.Equal(3_200, Fading.After(6_400, 7));
        Assert.Equal(6_400, Fading.After(6_400, 0));
        Assert.Equal(0, Fading.After(ushort.MaxValue, 100));
        Assert.Equal(0, Fading.After(ushort.MaxValue, uint.MaxValue));
    }

    [Fact]
    public void Day_by_day_a_counter_fades_at_most_an_eighth_faster_than_at_once()
    {
        ushort daily = 640;
        for (uint day = 1; day <= 14; day++)
        {
            daily = Fading.After(daily, 1);
            Assert.InRange((double)daily, Fading.After(640, day) * 0.875, Fading.After(640, day));
        }
    }

    [Theory]
    [InlineData(10, 0.2)]
    [InlineData(50, 0.25)]
    [InlineData(100, 0.3)]
    [InlineData(200, 0.45)]
    public void Bits_count_different_things_within_the_stated_error(int things, double tolerance)
    {
        var errors = Enumerable.Range(0, 300).Select(run =>
        {
            var bits = 0UL;
            for (var thing = 0; thing < things; thing++)
            {
                bits |= 1UL << (int)(new KeyedHash((ulong)run, 0).Of((ulong)thing, 0) >> 58);
            }

            return Math.Abs(Sliding.Distinct(bits) - things) / things;
        }).Order().ToArray();

        Assert.True(errors[^15] < tolerance, $"{errors[^15]:P0} at 95 %");
    }

    [Fact]
    public void The_longest_count_of_bits_is_stated()
    {
        Assert.Equal(0, Sliding.Distinct(0));
        Assert.InRange(Sliding.Distinct(ulong.MaxValue), 266, 267);
        Assert.Equal(64, BitOperations.PopCount(ulong.MaxValue));
    }

    [Fact]
    public void A_sender_takes_64_bytes() => Assert.Equal(64, System.Runtime.CompilerServices.Unsafe.SizeOf<SenderLine>());
}
