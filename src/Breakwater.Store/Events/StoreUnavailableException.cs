namespace Breakwater.Store.Events;

/// <summary>Events could not be stored, or the store not be changed: the disk is full or fails. What was acknowledged before is kept.</summary>
/// <param name="message">What failed.</param>
/// <param name="inner">The failure.</param>
public sealed class StoreUnavailableException(string message, Exception inner) : IOException(message, inner);
