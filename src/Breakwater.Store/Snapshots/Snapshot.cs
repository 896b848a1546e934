namespace Breakwater.Store.Snapshots;

/// <summary>State as it was after some event: with the events behind that position it is the state of now.</summary>
/// <param name="Name">Whose state it is: ledger, campaigns, trust.</param>
/// <param name="Position">Position of the last event that it includes; 0 is none.</param>
/// <param name="Content">The state; its checksum was right.</param>
public sealed record Snapshot(string Name, long Position, ReadOnlyMemory<byte> Content);
