namespace Breakwater.Campaigns.Campaigns;

/// <summary>Counts the most frequent names in a bounded list.</summary>
/// <remarks>Space-Saving (Metwally, Agrawal and El Abbadi, 2005): a name that comes new into a full list takes the place and the count
/// of the rarest, so a count is never too low, and too high by at most the least count in the list.</remarks>
public sealed class TopCounts
{
    /// <summary>The most names that are kept.</summary>
    public const int Most = 16;

    private readonly List<NamedCount> _counts = new(2);

    /// <summary>The names with their counts, the most frequent first; of equals, by name.</summary>
    public IReadOnlyList<NamedCount> All =>
        [.. _counts.OrderByDescending(count => count.Count).ThenBy(count => count.Name, StringComparer.Ordinal)];

    /// <summary>The most frequent name, empty if there is none.</summary>
    public string First => All is [var first, ..] ? first.Name : "";

    /// <summary>Counts a name; an empty one is none.</summary>
    public void Add(ReadOnlySpan<char> name, long times = 1)
    {
        if (name.IsEmpty)
        {
            return;
        }

        var rarest = 0;
        for (var at = 0; at < _counts.Count; at++)
        {
            if (name.SequenceEqual(_counts[at].Name))
            {
                _counts[at] = _counts[at] with { Count = _counts[at].Count + times };
                return;
            }

            rarest = _counts[at].Count < _counts[rarest].Count ? at : rarest;
        }

        if (_counts.Count < Most)
        {
            _counts.Add(new NamedCount(name.ToString(), times));
        }
        else
        {
            _counts[rarest] = new NamedCount(name.ToString(), _counts[rarest].Count + times);
        }
    }

    /// <summary>Adds what another list has counted.</summary>
    public void Add(TopCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (name, count) in other.All)
        {
            Add(name, count);
        }
    }
}
