namespace Breakwater.Campaigns.Origin;

/// <summary>From the hours at which people send to the time zones in which they are awake.</summary>
internal static class DayProfile
{
    public const int Hours = 24;
    private const int FirstOffset = -11;

    // Messages of one sender go together, so a thousand of them say little more of the hour than a few dozen.
    private const double MostEffective = 40;

    // How much people send in each hour of their day, as rates against each other: asleep from midnight to seven.
    private static readonly double[] Awake = [0.3, 0.2, 0.15, 0.15, 0.15, 0.2, 0.3, 0.6, 0.9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.9, 0.7, 0.5];

    /// <summary>The probability of each offset from UTC, -11 to 12 hours, where all were equally likely before.</summary>
    public static double[] Offsets(IReadOnlyList<long> hours)
    {
        var (total, awake) = (hours.Sum(), Awake.Sum());
        var probabilities = new double[Hours];
        var scale = total == 0 ? 0 : Math.Min(total, MostEffective) / total;
        for (var place = 0; place < Hours; place++)
        {
            for (var hour = 0; hour < Hours; hour++)
            {
                var local = (hour + place + FirstOffset + Hours) % Hours;
                probabilities[place] += scale * hours[hour] * Math.Log(Awake[local] / awake);
            }
        }

        var most = probabilities.Max();
        var sum = probabilities.Sum(value => Math.Exp(value - most));
        return [.. probabilities.Select(value => Math.Exp(value - most) / sum)];
    }

    /// <summary>How many times likelier a country's time zones are than any.</summary>
    public static double Lift(double[] offsets, string country)
    {
        var own = Countries.OffsetsOf(country);
        return own.Count == 0 ? 1 : own.Average(offset => offsets[((offset - FirstOffset) + Hours) % Hours]) * Hours;
    }
}
