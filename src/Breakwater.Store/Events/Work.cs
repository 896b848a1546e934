namespace Breakwater.Store.Events;

/// <summary>Something that changes the store other than by appending, and that waits for the writer's turn.</summary>
/// <param name="Do">Does it.</param>
/// <param name="Fail">Tells who asked for it that it failed.</param>
internal sealed record Work(Action Do, Action<Exception> Fail);
