namespace Breakwater.Store.Events;

/// <summary>What one round of maintenance did.</summary>
/// <param name="Sealed">Files of days that were sealed.</param>
/// <param name="Hashed">Rows and files whose senders are no longer in clear.</param>
/// <param name="Dropped">Days that were dropped, the oldest first.</param>
public sealed record Maintained(int Sealed, int Hashed, IReadOnlyList<DateOnly> Dropped);
