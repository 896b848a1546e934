using Breakwater.Engine.Messages;

namespace Breakwater.Store.Queries;

/// <summary>What one sender did.</summary>
/// <param name="Sender">The sender, or its pseudonym once that is all that is kept.</param>
/// <param name="Provider">Its e-mail provider; empty for other senders.</param>
/// <param name="Country">Country of its provider or number; empty if not known.</param>
/// <param name="Messages">Its messages.</param>
/// <param name="Stopped">Those of them that were not allowed.</param>
/// <param name="Recipients">Different recipients, about (HyperLogLog, a few percent).</param>
/// <param name="First">When its first message was.</param>
/// <param name="Last">When its last message was.</param>
public sealed record SenderCounts(
    Address Sender, string Provider, string Country, long Messages, long Stopped, long Recipients, DateTimeOffset First, DateTimeOffset Last);
