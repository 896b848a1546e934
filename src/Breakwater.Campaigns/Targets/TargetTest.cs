namespace Breakwater.Campaigns.Targets;

/// <summary>Compares where a campaign goes with where the service's own traffic goes: a G-test of two samples with Williams' correction (Sokal and Rohlf, "Biometry", 17.2-4).</summary>
public static class TargetTest
{
    // Below, the statistic does not follow its distribution (Cochran, 1954).
    private const double MinExpected = 5;

    private const int MinRecipients = 50;
    private const int MaxShown = 10;
    private const double Beyond = 0.001;
    private const double NotSmall = 0.3;

    /// <summary>Compares a campaign with the traffic.</summary>
    /// <param name="campaign">Recipients of the campaign.</param>
    /// <param name="traffic">Recipients of the service's other messages.</param>
    /// <param name="level">How closely places are told.</param>
    public static TargetAim Compare(TargetCounts campaign, TargetCounts traffic, PlaceLevel level)
    {
        var (own, other) = (campaign.Of(level), traffic.Of(level));
        var (recipients, baseline) = (own.Values.Sum(), other.Values.Sum());
        var aim = new TargetAim { Level = level, Recipients = recipients, Baseline = baseline };
        if (recipients < MinRecipients || baseline < MinRecipients)
        {
            return aim with { NotEnough = $"fewer than {MinRecipients} recipients of known place in the campaign or in the traffic" };
        }

        var cells = Cells(own, other, recipients, baseline);
        var degrees = cells.Count - 1;
        if (degrees < 1)
        {
            return aim with { NotEnough = "all recipients are in one place, or scattered over too many" };
        }

        var statistic = Statistic(cells, recipients, baseline);
        var chance = ChiSquare.Above(statistic, degrees);
        var effect = Effect(cells, recipients, baseline);
        return aim with
        {
            Statistic = statistic,
            Degrees = degrees,
            Chance = chance,
            Effect = effect,
            IsAimed = chance < Beyond && effect >= NotSmall,
            Places = Most(own, other, recipients, baseline),
        };
    }

    // Places in which either sample would be expected to have fewer than five go together.
    private static List<(long Own, long Other)> Cells(IReadOnlyDictionary<string, long> own, IReadOnlyDictionary<string, long> other, long recipients, long baseline)
    {
        var cells = new List<(long Own, long Other)>();
        var (restOwn, restOther) = (0L, 0L);
        foreach (var name in own.Keys.Union(other.Keys))
        {
            var (here, there) = (own.GetValueOrDefault(name), other.GetValueOrDefault(name));
            var expected = (here + there) * (double)Math.Min(recipients, baseline) / (recipients + baseline);
            if (expected >= MinExpected)
            {
                cells.Add((here, there));
            }
            else
            {
                (restOwn, restOther) = (restOwn + here, restOther + there);
            }
        }

        if (restOwn + restOther > 0)
        {
            cells.Add((restOwn, restOther));
        }

        return cells;
    }

    private static double Statistic(List<(long Own, long Other)> cells, long recipients, long baseline)
    {
        double all = recipients + baseline;
        var (sum, inverse) = (0.0, 0.0);
        foreach (var (own, other) in cells)
        {
            double both = own + other;
            sum += Term(own, both * recipients / all) + Term(other, both * baseline / all);
            inverse += all / both;
        }

        var correction = 1 + ((((all / recipients) + (all / baseline) - 1) * (inverse - 1)) / (6 * all * (cells.Count - 1)));
        return Math.Max(0, 2 * sum / correction);
    }

    private static double Term(long observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);

    // Against the traffic's shares, which a place new to it gets half a recipient of.
    private static double Effect(List<(long Own, long Other)> cells, long recipients, long baseline)
    {
        var sum = 0.0;
        foreach (var (own, other) in cells)
        {
            var expected = (other + 0.5) / (baseline + (0.5 * cells.Count));
            var difference = ((double)own / recipients) - expected;
            sum += difference * difference / expected;
        }

        return Math.Sqrt(sum);
    }

    private static TargetShare[] Most(IReadOnlyDictionary<string, long> own, IReadOnlyDictionary<string, long> other, long recipients, long baseline) =>
    [
        .. own.Select(place => new TargetShare(place.Key, place.Value, (double)place.Value / recipients, (double)other.GetValueOrDefault(place.Key) / baseline))
            .Where(place => place.Share > place.BaseShare)
            .OrderByDescending(place => place.Share - place.BaseShare).ThenBy(place => place.Place, StringComparer.Ordinal)
            .Take(MaxShown),
    ];
}
