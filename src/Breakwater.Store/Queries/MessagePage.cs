using Breakwater.Store.Records;

namespace Breakwater.Store.Queries;

/// <summary>Some of the messages that were found, the last stored first.</summary>
/// <param name="Messages">The messages.</param>
/// <param name="Next">Where the next page begins; null if there is none.</param>
public sealed record MessagePage(IReadOnlyList<StoredMessage> Messages, long? Next);
