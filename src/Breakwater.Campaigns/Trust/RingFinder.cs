namespace Breakwater.Campaigns.Trust;

/// <summary>Finds rings: reporters joined by meeting far more often than chance would have it.</summary>
internal static class RingFinder
{
    // More than a habit of two neighbours: five texts together, and half of all that either reports.
    private const int MinMeetings = 5;
    private const double MinKinship = 0.5;

    private const int MinMembers = 3;

    public static IReadOnlyList<ReporterRing> Find(IEnumerable<Reporter> reporters, long texts)
    {
        var leaders = new Dictionary<Reporter, Reporter>();
        var bonds = new List<(Reporter One, int Meetings, double Kinship)>();
        foreach (var reporter in reporters.OrderBy(reporter => reporter.Key))
        {
            for (var place = 0; place < Partners.Max; place++)
            {
                if (reporter.Partners[place] is { Who: { } partner, Times: >= MinMeetings and var times }
                    && Kinship.OfPartners(reporter, partner, texts) is >= MinKinship and var kinship)
                {
                    Join(leaders, reporter, partner);
                    bonds.Add((reporter, times, kinship));
                }
            }
        }

        return Gather(leaders, bonds);
    }

    private static IReadOnlyList<ReporterRing> Gather(Dictionary<Reporter, Reporter> leaders, List<(Reporter One, int Meetings, double Kinship)> bonds)
    {
        var weakest = bonds.GroupBy(bond => LeaderOf(leaders, bond.One))
            .ToDictionary(ring => ring.Key, ring => (Meetings: ring.Min(bond => bond.Meetings), Kinship: ring.Min(bond => bond.Kinship)));
        var rings =
            from member in leaders.Keys.ToArray()
            group member.Key by LeaderOf(leaders, member) into ring
            where ring.Count() >= MinMembers
            orderby ring.Count() descending, ring.Min()
            let bond = weakest[ring.Key]
            select new ReporterRing([.. ring.Order()], bond.Meetings, bond.Kinship);
        return [.. rings];
    }

    private static void Join(Dictionary<Reporter, Reporter> leaders, Reporter one, Reporter other)
    {
        leaders.TryAdd(one, one);
        leaders.TryAdd(other, other);
        leaders[LeaderOf(leaders, one)] = LeaderOf(leaders, other);
    }

    // Path halving (Tarjan and van Leeuwen, 1984).
    private static Reporter LeaderOf(Dictionary<Reporter, Reporter> leaders, Reporter one)
    {
        while (leaders[one] != one)
        {
            leaders[one] = leaders[leaders[one]];
            one = leaders[one];
        }

        return one;
    }
}
