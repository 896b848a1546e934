namespace Breakwater.Campaigns.Targets;

/// <summary>Where a number is at home, as far as its prefix tells.</summary>
/// <param name="Country">The ISO 3166 code of the country; empty if it is not known.</param>
/// <param name="State">The state or province, as two letters in North America; empty if it is not known.</param>
/// <param name="City">The city or area; empty if it is not known.</param>
public readonly record struct Place(string Country, string State, string City)
{
    /// <summary>Nothing is known.</summary>
    public static Place Unknown { get; } = new("", "", "");

    /// <summary>Its name at a level: US, US CA, US CA Los Angeles; null if it is not known so closely.</summary>
    public string? At(PlaceLevel level) => level switch
    {
        PlaceLevel.Country => Country.Length > 0 ? Country : null,
        PlaceLevel.State => State.Length > 0 ? $"{Country} {State}" : null,
        _ => City.Length > 0 ? $"{Country} {State} {City}".Replace("  ", " ", StringComparison.Ordinal) : null,
    };
}
