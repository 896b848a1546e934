namespace Breakwater.Store.Desk;

/// <summary>A person who may use the dashboard.</summary>
/// <param name="Name">The name to sign in with.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Made">Since when.</param>
/// <param name="Disabled">Since when no longer; null for one who may.</param>
public sealed record DeskAccount(string Name, DeskRole Role, DateTimeOffset Made, DateTimeOffset? Disabled);
