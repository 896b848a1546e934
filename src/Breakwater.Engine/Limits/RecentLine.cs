namespace Breakwater.Engine.Limits;

/// <summary>What a report about one of the last messages needs to know of it.</summary>
/// <param name="Sender">Hash of its sender.</param>
/// <param name="Fingerprint">Hash of its fingerprint, 0 if it has none.</param>
/// <param name="Domain">Hash of the domain that it leads to, 0 if there is none.</param>
internal readonly record struct RecentLine(ulong Sender, ulong Fingerprint, ulong Domain);
