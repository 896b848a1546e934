namespace Breakwater.Store.Events;

/// <summary>How a person appears in a kind of event.</summary>
/// <param name="Hash">The column with the hash.</param>
/// <param name="Erased">The columns that are cleared where the hash is the person's, that one included.</param>
internal sealed record PersonColumns(string Hash, IReadOnlyList<string> Erased);
