namespace Breakwater.Campaigns.Campaigns;

/// <summary>Where in its life a campaign is.</summary>
public enum Stage : byte
{
    /// <summary>It is younger than a day and has not surged.</summary>
    Born,

    /// <summary>Its last hour has three times the messages of an hour of the day before, and 20 at least.</summary>
    Surging,

    /// <summary>It was seen in the last three days.</summary>
    Active,

    /// <summary>It has not been seen for three days.</summary>
    Dormant,

    /// <summary>It was seen again in the last day after it had been dormant.</summary>
    Back,
}
