namespace Breakwater.Engine.Limits;

/// <summary>One message as the ledger sees it: who reaches whom, and how.</summary>
/// <param name="Sender">Hash of the sender, 0 if there is none.</param>
/// <param name="Recipient">Hash of the recipient, 0 if there is none.</param>
/// <param name="Fingerprint">Fingerprint of the text, 0 if there is none.</param>
/// <param name="Domain">Hash of the registrable domain it leads to, 0 if there is none that tells anything.</param>
/// <param name="IsStranger">Neither has written to the other before, and the recipient does not know the sender.</param>
/// <param name="IsAnswered">The recipient has written to the sender before.</param>
/// <param name="IsReply">The first answer to somebody who wrote as a stranger.</param>
/// <param name="IsUnreachable">The recipient does not exist.</param>
/// <param name="HasLink">The text has a link, as read or as hinted.</param>
internal readonly record struct Contact(
    ulong Sender, ulong Recipient, ulong Fingerprint, ulong Domain, bool IsStranger, bool IsAnswered, bool IsReply, bool IsUnreachable, bool HasLink);
