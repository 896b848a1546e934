namespace Breakwater.Lab.Senders;

/// <summary>When people write: how likely each hour of the local day is.</summary>
internal static class Rhythm
{
    // Few at night, a rise from seven, most in the evening, as in the traffic of carriers and messengers.
    private static readonly int[] Hours = [14, 7, 4, 3, 3, 6, 16, 34, 46, 50, 54, 58, 64, 60, 58, 60, 66, 74, 82, 90, 100, 96, 72, 36];

    // Shops and surgeries write when they are open.
    private const int Opens = 9;
    private const int Closes = 18;

    /// <summary>How much more is written in the liveliest hour than in the average one.</summary>
    public const double Peak = 100 * 24 / 1153.0;

    /// <summary>Share of the liveliest hour's messages that are written at this time, 0.03 to 1.</summary>
    public static double At(long time, long zone) => Hours[HourOf(time, zone)] / 100.0;

    /// <summary>Whether people are awake: whoever writes now may be answered.</summary>
    public static bool IsAwake(long time, long zone) => HourOf(time, zone) is >= 7 and < 23;

    /// <summary>Whether firms are open.</summary>
    public static bool IsOpen(long time, long zone) => HourOf(time, zone) is >= Opens and < Closes;

    /// <summary>The next time after this one at which somebody who does it so many times a day does it.</summary>
    public static long Next(SeededRandom random, long time, long zone, double perDay)
    {
        var mean = Spans.Day / (perDay * Peak);
        do
        {
            // At least a millisecond, so that the loop ends.
            time += 1 + (long)(random.Exponential() * mean);
        }
        while (!random.Chance(At(time, zone)));
        return time;
    }

    private static int HourOf(long time, long zone) => (int)((time + zone) / Spans.Hour % 24);
}
