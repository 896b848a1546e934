namespace Breakwater.Campaigns.Reports;

/// <summary>By what a report was matched, from nothing to the surest.</summary>
public enum MatchBasis : byte
{
    /// <summary>Nothing that is remembered fits, or more than one thing equally well.</summary>
    None,

    /// <summary>The sender named has lately sent one wording only.</summary>
    Sender,

    /// <summary>The text is much like the remembered one, or a part of it.</summary>
    Near,

    /// <summary>The wording is the same, whatever its links, numbers and names.</summary>
    Template,

    /// <summary>The text is the same, however it is dressed up.</summary>
    Text,

    /// <summary>The report names the message.</summary>
    Message,
}
