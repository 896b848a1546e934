using Breakwater.Engine.Messages;

namespace Breakwater.Store.Records;

/// <summary>An intervention, as it is told.</summary>
public sealed record StoredIntervention : StoredEvent
{
    /// <summary>The intervention.</summary>
    public required Intervention Intervention { get; init; }

    /// <inheritdoc/>
    public override string Id => Intervention.Id;

    /// <inheritdoc/>
    public override DateTimeOffset? Time => Intervention.Time;
}
