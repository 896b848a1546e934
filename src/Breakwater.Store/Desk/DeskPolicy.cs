namespace Breakwater.Store.Desk;

/// <summary>A policy as it was published.</summary>
/// <param name="Number">Its number, from 1; the highest is in force.</param>
/// <param name="Text">Its text.</param>
/// <param name="Hash">The hash that decisions name it by.</param>
/// <param name="Author">Who published it.</param>
/// <param name="Note">Why.</param>
/// <param name="Made">When.</param>
public sealed record DeskPolicy(long Number, string Text, string Hash, string Author, string Note, DateTimeOffset Made);
