namespace Breakwater.Store.Desk;

/// <summary>A key of a program that calls the API; the secret itself is not kept.</summary>
/// <param name="Id">The key's own id, which logs may show.</param>
/// <param name="Name">Whose it is, as people call it.</param>
/// <param name="Scope">What it may do.</param>
/// <param name="Quota">Events or requests a minute; 0 for any number.</param>
/// <param name="Made">Since when.</param>
/// <param name="Revoked">Since when no longer; null for one that may.</param>
public sealed record DeskKey(string Id, string Name, KeyScope Scope, long Quota, DateTimeOffset Made, DateTimeOffset? Revoked);
