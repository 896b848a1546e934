namespace Breakwater.Engine.Policy.Language;

/// <summary>Finds what somebody meant who wrote a name that does not exist.</summary>
internal static class Nearest
{
    // Names are cut here: the cost is the product of the lengths.
    private const int MaxLength = 64;

    /// <summary>Tells the nearest name, or all when there are few, or where they are listed.</summary>
    public static string Suggest(string written, IEnumerable<string> names, string otherwise) =>
        Find(written, names) is { } near ? $"did you mean {near}?" : otherwise;

    /// <summary>The name with the least Damerau-Levenshtein distance (optimal string alignment), if a third of its letters or fewer differ.</summary>
    public static string? Find(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            var distance = Distance(written.Replace('-', '_').ToLowerInvariant(), name.Replace('-', '_').ToLowerInvariant());
            if (distance < least && distance <= Math.Max(1, name.Length / 3))
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string first, string second)
    {
        first = first.Length > MaxLength ? first[..MaxLength] : first;
        second = second.Length > MaxLength ? second[..MaxLength] : second;
        var cost = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                cost[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1,
                    cost[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[first.Length, second.Length];
    }
}
