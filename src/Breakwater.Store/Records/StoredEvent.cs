namespace Breakwater.Store.Records;

/// <summary>Something that happened, as the store keeps it: a message with its decision, a report or an intervention.</summary>
public abstract record StoredEvent
{
    /// <summary>Where it stands in the order in which events were stored, from 1; given by the store, 0 before.</summary>
    public long Position { get; init; }

    /// <summary>The caller's name for it, by which it is stored once.</summary>
    public abstract string Id { get; }

    /// <summary>When it happened, if told; what is read back always tells.</summary>
    public abstract DateTimeOffset? Time { get; }
}
