namespace Breakwater.Engine.Links;

/// <summary>Whether one slip of the pen makes one word of another.</summary>
internal static class EditDistance
{
    /// <summary>Whether the Damerau-Levenshtein distance is at most 1: one letter more, less, other, or two neighbours swapped.</summary>
    /// <remarks>The band is one wide, so two pointers do: skip the common start and the common end and look at what is left.</remarks>
    public static bool IsAtMostOne(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (Math.Abs(first.Length - second.Length) > 1)
        {
            return false;
        }

        var start = first.CommonPrefixLength(second);
        first = first[start..];
        second = second[start..];
        while (first.Length > 0 && second.Length > 0 && first[^1] == second[^1])
        {
            first = first[..^1];
            second = second[..^1];
        }

        return (first.Length, second.Length) switch
        {
            ( <= 1, <= 1) => true,
            (2, 2) => first[0] == second[1] && first[1] == second[0],
            _ => false,
        };
    }
}
