namespace Breakwater.Store.Events;

/// <summary>Events could not be made durable: the disk is full or fails. None of the group is stored; what was acknowledged before is kept.</summary>
/// <param name="message">What failed.</param>
/// <param name="inner">The failure.</param>
public sealed class StoreUnavailableException(string message, Exception inner) : IOException(message, inner);
