using System.Text;
using Breakwater.Tables.Rules;
using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Han;

/// <summary>Two characters that stand for something else, all in folded form, as the lines of han-pairs.tsv.</summary>
internal sealed class HanPairs(Folding folding, Decompositions decompositions)
{
    /// <summary>In splits.txt, begins the row of splits that are none.</summary>
    private const string None = "-";

    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _radicals =
        Handmade.Rows("radicals.txt").ToDictionary(row => row[0], row => row[1..]);

    /// <summary>Pairs that two characters claim; the one that comes first in GB 2312 has it.</summary>
    public List<string> Disputed { get; } = [];

    public IReadOnlyList<string> Lines()
    {
        foreach (var row in Handmade.Rows("homophones.txt"))
        {
            Array.ForEach(row[1..], spelling => Add(spelling, row[0], "Homophone"));
        }

        var handmade = Handmade.Rows("splits.txt").ToLookup(row => row[0] == None);
        foreach (var row in handmade[false])
        {
            Array.ForEach(row[1..], split => Add(split, row[0], "SplitRadical"));
        }

        var none = handmade[true].SelectMany(row => row[1..]).ToHashSet();
        var splits = CommonCharacters.All.SelectMany(Splits);
        foreach (var (split, whole) in splits.Where(pair => !none.Contains(pair.Split)))
        {
            Add(split, whole, "SplitRadical");
        }

        return [.. _lines.Values];
    }

    /// <summary>A character as somebody types its parts: in order, and 辶 before or after what it carries.</summary>
    private IEnumerable<(string Split, string Whole)> Splits(string whole)
    {
        if (decompositions.Of(whole) is not { } parts || !CanBeTyped(parts.First) || !CanBeTyped(parts.Second))
        {
            yield break;
        }

        var (first, second) = (parts.First, parts.Second);
        var isSplit = parts.Layout switch
        {
            Decompositions.Layout.Across => Is("left", first) || Is("right", second),
            Decompositions.Layout.Down => Is("top", first) || Is("bottom", second),
            Decompositions.Layout.Around => Is("around", first),
            _ => false,
        };
        if (isSplit)
        {
            yield return (first + second, whole);
        }

        if (isSplit && Is("trailing", first))
        {
            yield return (second + first, whole);
        }
    }

    private bool Is(string place, string component) => _radicals[place].Contains(component);

    /// <summary>Nobody's keyboard has a component beyond the first plane.</summary>
    private static bool CanBeTyped(string component) => component.Length == 1;

    private void Add(string pair, string target, string trick)
    {
        var (key, word) = (Fold(pair), Fold(target));
        if (key == word)
        {
            // Folding has undone it already.
            return;
        }

        if (key.EnumerateRunes().Count() != 2)
        {
            throw new InvalidDataException($"{pair} for {target} is no pair of folded characters");
        }

        var (first, second) = (Rune.GetRuneAt(key, 0), key.EnumerateRunes().Last());
        if (!_lines.TryAdd(key, $"{first}\t{second}\t{word}\t{trick}"))
        {
            Disputed.Add($"{key}→{word}");
        }
    }

    private string Fold(string text) =>
        string.Concat(Handmade.CodePoints(text).SelectMany(folding.Fold).Select(char.ConvertFromUtf32));
}
