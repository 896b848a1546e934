namespace Breakwater.Store.Desk;

/// <summary>A report under review.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Message">Id of the message it is about; empty if that is not known.</param>
/// <param name="State">How far its review is.</param>
/// <param name="Opened">Since when it waits.</param>
/// <param name="Decided">When it was decided; null while it waits.</param>
/// <param name="DecidedBy">Who decided; empty while it waits.</param>
public sealed record DeskReview(string Report, string Message, ReviewState State, DateTimeOffset Opened, DateTimeOffset? Decided, string DecidedBy);
