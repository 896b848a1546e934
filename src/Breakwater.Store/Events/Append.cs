using Breakwater.Store.Records;

namespace Breakwater.Store.Events;

/// <summary>Events that one caller handed over, and the answer that it waits for.</summary>
/// <param name="Events">The events.</param>
internal sealed record Append(IReadOnlyList<StoredEvent> Events)
{
    // A caller's continuation must not run on the thread that writes.
    public TaskCompletionSource<AppendResult> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
