namespace Breakwater.Engine.Limits;

/// <summary>What the ledger needs of a message's content, as read, as hinted, or nothing.</summary>
/// <param name="Fingerprint">Fingerprint of the text, 0 if there is none.</param>
/// <param name="Domain">Hash of the registrable domain that it leads to, 0 if there is none, or one where anybody has pages.</param>
/// <param name="HasLink">Whether it has a link.</param>
public readonly record struct MessageContent(ulong Fingerprint, ulong Domain, bool HasLink);
