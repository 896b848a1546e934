namespace Breakwater.Campaigns.Trust;

/// <summary>What a report speaks about.</summary>
public enum SubjectKind : byte
{
    /// <summary>A text, by its template, or a campaign.</summary>
    Text,

    /// <summary>A sender.</summary>
    Sender,
}
