namespace Breakwater.Campaigns.Targets;

/// <summary>How many recipients are in each place. Adds up: two halves give the whole.</summary>
public sealed class TargetCounts
{
    private readonly SortedDictionary<string, long>[] _counts = [.. Enum.GetValues<PlaceLevel>().Select(_ => new SortedDictionary<string, long>(StringComparer.Ordinal))];

    /// <summary>Recipients added, those of no known place included.</summary>
    public long Recipients { get; private set; }

    /// <summary>Adds a recipient.</summary>
    public void Add(Place place, long times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        Recipients += times;
        foreach (var level in Enum.GetValues<PlaceLevel>())
        {
            if (place.At(level) is { } name)
            {
                // The geocoder knows a finite number of places, so what strangers send cannot make this grow without end.
                var counts = _counts[(int)level];
                counts[name] = counts.GetValueOrDefault(name) + times;
            }
        }
    }

    /// <summary>Adds all that another counted.</summary>
    public void Add(TargetCounts other)
    {
        Recipients += other.Recipients;
        foreach (var level in Enum.GetValues<PlaceLevel>())
        {
            foreach (var (name, count) in other._counts[(int)level])
            {
                _counts[(int)level][name] = _counts[(int)level].GetValueOrDefault(name) + count;
            }
        }
    }

    /// <summary>The places of a level with their recipients, by name.</summary>
    public IReadOnlyDictionary<string, long> Of(PlaceLevel level) => _counts[(int)level];
}
