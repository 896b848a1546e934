namespace Breakwater.Store.Files;

/// <summary>A file that was damaged and is no longer read; nothing of it was guessed, and nothing of it was deleted.</summary>
/// <param name="File">Where it was, relative to the data folder.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="MovedTo">Where it lies now, relative to the data folder; empty if there was nothing left to move.</param>
public sealed record SetAsideFile(string File, string Reason, string MovedTo);
