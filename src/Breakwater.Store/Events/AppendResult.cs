namespace Breakwater.Store.Events;

/// <summary>What became of events that were handed over; all of them are on disk now.</summary>
/// <param name="Stored">How many are new.</param>
/// <param name="Known">How many had been stored before, by their id.</param>
/// <param name="Position">Position of the last event stored so far.</param>
public readonly record struct AppendResult(int Stored, int Known, long Position);
