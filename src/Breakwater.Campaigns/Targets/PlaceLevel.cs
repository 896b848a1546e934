namespace Breakwater.Campaigns.Targets;

/// <summary>How closely a place is told.</summary>
public enum PlaceLevel : byte
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>The state or province.</summary>
    State,

    /// <summary>The city or area.</summary>
    City,
}
