using Breakwater.Store.Files;

namespace Breakwater.Store.Events;

/// <summary>What was found when the store was opened.</summary>
/// <param name="Position">Position of the last event.</param>
/// <param name="SetAside">The files that were damaged and are no longer read, each with the reason and its new place.</param>
/// <param name="MissingFrom">First position of acknowledged events that are in no whole file; 0 if none are missing.</param>
/// <param name="MissingTo">Last position of them; 0 if none are missing.</param>
public sealed record Recovery(long Position, IReadOnlyList<SetAsideFile> SetAside, long MissingFrom, long MissingTo)
{
    /// <summary>Whether everything that had been acknowledged is there.</summary>
    public bool IsWhole => SetAside.Count == 0 && MissingTo == 0;
}
