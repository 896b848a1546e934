namespace Breakwater.Store.Queries;

/// <summary>What a chart has a line for each of.</summary>
public enum ChartKey : byte
{
    /// <summary>Each service.</summary>
    Service,

    /// <summary>Each action.</summary>
    Action,

    /// <summary>Each kind of spam.</summary>
    Category,

    /// <summary>Each country of senders' providers and numbers.</summary>
    Country,

    /// <summary>Each region of recipients or reporters.</summary>
    Region,

    /// <summary>Each campaign; messages of none are left out.</summary>
    Campaign,
}
