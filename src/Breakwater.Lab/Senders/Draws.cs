namespace Breakwater.Lab.Senders;

/// <summary>Draws from the distributions of human behaviour, by sums and products alone, which IEEE 754 rounds alike on every host.</summary>
internal static class Draws
{
    private const int Squarings = 12;

    /// <summary>An exponential waiting time of mean 1.</summary>
    // Von Neumann, "Various techniques used in connection with random digits", 1951: comparisons alone, and exact.
    public static double Exponential(this SeededRandom random)
    {
        for (var whole = 0.0; ; whole++)
        {
            var first = random.NextDouble();
            var (last, run) = (first, 1);
            for (var next = random.NextDouble(); next < last; next = random.NextDouble())
            {
                (last, run) = (next, run + 1);
            }

            if (run % 2 == 1)
            {
                return whole + first;
            }
        }
    }

    /// <summary>A log-normal number: half of all are below the median; sigma 1 puts one in six above 2.7 times the median.</summary>
    public static double LogNormal(this SeededRandom random, double median, double sigma)
    {
        // Twelve uniform draws have variance 1; the tails end at six sigma.
        var normal = -6.0;
        for (var draw = 0; draw < 12; draw++)
        {
            normal += random.NextDouble();
        }

        // e^x as (1 + x / 4096)^4096: within 1 % for the exponents that occur.
        var power = 1 + (normal * sigma / (1 << Squarings));
        for (var squaring = 0; squaring < Squarings; squaring++)
        {
            power *= power;
        }

        return median * power;
    }

    /// <summary>A log-normal span of time within bounds, in milliseconds.</summary>
    public static long Span(this SeededRandom random, long median, double sigma, long most) =>
        Math.Clamp((long)random.LogNormal(median, sigma), 1, most);

    /// <summary>A span of time from 0 up to, not including, the bound, in milliseconds.</summary>
    public static long Within(this SeededRandom random, long span) => (long)(random.NextDouble() * span);

    /// <summary>An index below the count that is mostly a low one, as people mostly write to their closest friends: the first tenth is drawn 46 times
    /// in 100.</summary>
    public static int Favourite(this SeededRandom random, int count)
    {
        var uniform = random.NextDouble();
        return (int)(uniform * uniform * uniform * count);
    }

    /// <summary>A whole number of at least 1 with this mean, geometrically distributed and cut at 20 times the mean.</summary>
    public static int Geometric(this SeededRandom random, double mean)
    {
        var (count, most) = (1, (int)(20 * mean));
        while (count < most && !random.Chance(1 / mean))
        {
            count++;
        }

        return count;
    }
}
