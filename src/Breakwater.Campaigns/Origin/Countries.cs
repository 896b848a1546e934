using System.Collections.Frozen;
using System.Globalization;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Origin;

/// <summary>Countries by their ISO 3166 codes, with what of them a message can show.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, Country> ByCode = Tables.Rows("countries.tsv")
        .Select(row => new Country(row[0], row[1], [.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hour => int.Parse(hour, CultureInfo.InvariantCulture))]))
        .ToFrozenDictionary(country => country.Code);

    private static readonly FrozenDictionary<Script, KeyValuePair<string, double>[]> OfScripts = Tables.Rows("script-countries.tsv")
        .ToFrozenDictionary(row => Enum.Parse<Script>(row[0]), row => Shares(row[1]));

    // Sold as names for anything, not to people of a place.
    private static readonly FrozenSet<string> GenericTopLevels =
        "ac ag ai am bz cc cd cf cm co dj fm ga gg gl gq gs im io la ly me ml ms mu nu pw sc sh so st su tk tl to tv vc vg vu ws"
            .Split(' ').ToFrozenSet();

    /// <summary>All countries, by code.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. ByCode.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The English name of a country; its code if it is not known.</summary>
    public static string NameOf(string code) => ByCode.TryGetValue(code, out var country) ? country.Name : code;

    /// <summary>Whether a code is a country's.</summary>
    public static bool Contains(string code) => ByCode.ContainsKey(code);

    /// <summary>The country of a country's top-level domain, or null: for .com, and for the likes of .tv, which stand for no place.</summary>
    internal static string? OfTopLevel(string label)
    {
        var code = label == "uk" ? "GB" : label.ToUpperInvariant();
        return label.Length == 2 && !GenericTopLevels.Contains(label) && ByCode.ContainsKey(code) ? code : null;
    }

    /// <summary>The shares of countries among those who write a script; none for one written everywhere.</summary>
    internal static IReadOnlyList<KeyValuePair<string, double>> OfScript(Script script) => OfScripts.TryGetValue(script, out var shares) ? shares : [];

    /// <summary>The standard offsets of a country from UTC, in hours.</summary>
    internal static IReadOnlyList<int> OffsetsOf(string code) => ByCode.TryGetValue(code, out var country) ? country.Offsets : [];

    private static KeyValuePair<string, double>[] Shares(string column)
    {
        var counts = column.Split(' ').Select(pair => (Code: pair[..2], Count: double.Parse(pair.AsSpan(3), CultureInfo.InvariantCulture))).ToArray();
        var sum = counts.Sum(pair => pair.Count);
        return [.. counts.Select(pair => KeyValuePair.Create(pair.Code, pair.Count / sum))];
    }

    private sealed record Country(string Code, string Name, IReadOnlyList<int> Offsets);
}
