using Breakwater.Engine.Limits;

namespace Breakwater.Tests.Limits;

public sealed class EventClockTests
{
    private static readonly Moment Noon = Moment.Of(new DateTimeOffset(2014, 8, 21, 12, 0, 0, TimeSpan.Zero))!.Value;

    [Fact]
    public void It_follows_events_that_come_in_order()
    {
        var clock = At(Noon);
        Assert.Equal(After(1), clock.Take(After(1)));
        Assert.Equal(After(3600), clock.Take(After(3600)));
        Assert.Equal((0L, 0L, 0L), (clock.Late, clock.TooLate, clock.Ahead));
    }

    [Fact]
    public void A_late_event_takes_place_now_and_is_counted()
    {
        var clock = At(After(700));
        Assert.Equal(After(700), clock.Take(After(100)));
        Assert.Equal(After(700), clock.Take(After(99)));
        Assert.Equal((1L, 1L), (clock.Late, clock.TooLate));
    }

    [Fact]
    public void One_event_far_ahead_does_not_move_it_and_three_in_a_row_do()
    {
        var clock = At(Noon);
        Assert.Equal(Noon, clock.Take(After(500_000)));
        Assert.Equal(After(1), clock.Take(After(1)));
        Assert.Equal(After(1), clock.Take(After(900_000)));
        Assert.Equal(After(1), clock.Take(After(800_000)));
        Assert.Equal(After(800_000), clock.Take(After(999_000)));
        Assert.Equal(4, clock.Ahead);
    }

    [Fact]
    public void It_goes_back_only_for_a_long_row_of_events()
    {
        var clock = At(After(9_000_000));
        for (var i = 1; i < EventClock.WitnessesBack; i++)
        {
            Assert.Equal(After(9_000_000), clock.Take(After((uint)i)));
        }

        Assert.Equal(After(EventClock.WitnessesBack), clock.Take(After(EventClock.WitnessesBack)));
    }

    [Theory]
    [InlineData(1999, 12, 31, false)]
    [InlineData(2000, 1, 1, true)]
    [InlineData(2099, 12, 31, true)]
    [InlineData(2100, 1, 2, false)]
    [InlineData(1, 1, 1, false)]
    [InlineData(9999, 12, 31, false)]
    public void Times_outside_of_a_century_are_no_moments(int year, int month, int day, bool isOne) =>
        Assert.Equal(isOne, Moment.Of(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero)) is not null);

    [Fact]
    public void No_row_of_times_moves_it_out_of_what_was_told() => Gen.UInt[0, 3_000_000_000].Array[1, 60].Sample(times =>
    {
        EventClock clock = default;
        foreach (var time in times)
        {
            Assert.Contains(clock.Take(new Moment(time)).Seconds, times);
        }
    });

    private static EventClock At(Moment moment)
    {
        EventClock clock = default;
        clock.Take(moment);
        return clock;
    }

    private static Moment After(uint seconds) => new(Noon.Seconds + seconds);
}
