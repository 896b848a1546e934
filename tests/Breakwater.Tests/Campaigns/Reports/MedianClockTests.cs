using Breakwater.Campaigns.Reports;

namespace Breakwater.Tests.Campaigns.Reports;

public sealed class MedianClockTests
{
    private static readonly DateTimeOffset Start = new(2014, 8, 21, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Time_goes_with_the_events()
    {
        var clock = new MedianClock();
        for (var minute = 0; minute < 20; minute++)
        {
            Assert.Equal(Start.AddMinutes(minute).ToUnixTimeSeconds(), clock.Take(Start.AddMinutes(minute)));
        }

        Assert.Equal(Start.AddMinutes(15).ToUnixTimeSeconds(), clock.Now);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void Four_wrong_times_in_a_row_move_nothing(int year)
    {
        var clock = new MedianClock();
        for (var minute = 0; minute < 9; minute++)
        {
            clock.Take(Start.AddMinutes(minute));
        }

        for (var i = 0; i < 4; i++)
        {
            var taken = clock.Take(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero));
            Assert.InRange(clock.Now, Start.ToUnixTimeSeconds(), Start.AddMinutes(9).ToUnixTimeSeconds());
            Assert.True(taken <= clock.Now + 3600);
        }
    }

    [Fact]
    public void An_event_without_a_time_happens_now()
    {
        var clock = new MedianClock();
        clock.Take(Start);

        Assert.Equal(Start.ToUnixTimeSeconds(), clock.Take(null));
    }
}
