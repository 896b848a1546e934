using System.Globalization;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine;

/// <summary>Puts what the ledger counted into words.</summary>
internal static class BehaviourText
{
    /// <summary>A signal of behaviour in words: wrote to 41 strangers in the last day.</summary>
    public static string Of(SignalId id, double value) => id switch
    {
        SignalId.SenderRateMinute => $"sent {Messages(value)} in the last minute",
        SignalId.SenderRateHour => $"sent {Messages(value)} in the last hour",
        SignalId.SenderRateDay => $"sent {Messages(value)} in the last day",
        SignalId.SenderRecipients => $"wrote to {Counted(value, "different recipient")} in the last day",
        SignalId.SenderStrangers => $"wrote to {Counted(value, "stranger")} in the last day",
        SignalId.SenderStrangersWeek => $"wrote to {Counted(value, "stranger")} in about a week",
        SignalId.SenderStrangerShare => $"{Share(value)} of its messages went to strangers",
        SignalId.SenderReplyShare => $"at least {Share(value)} of the strangers it wrote to answered",
        SignalId.SenderUnreachable => $"wrote to {Counted(value, "recipient")} that do not exist, in the last day",
        SignalId.SenderUnreachableShare => $"{Share(value)} of its messages found no recipient",
        SignalId.SenderRepeats => $"sent the same to {Counted(value, "recipient")} in a row",
        SignalId.SenderLinkShare => $"{Share(value)} of its messages had a link",
        SignalId.SenderAge => $"known for {Counted(value, "day")}",
        SignalId.SenderVerdicts => $"{Messages(value)} of it stopped lately",
        SignalId.SenderReports => $"{Counted(value, "report")} against it lately",
        _ => OfGroup(id, value),
    };

    private static string OfGroup(SignalId id, double value) => id switch
    {
        SignalId.ProviderNewSenders => $"{Counted(value, "new sender")} at its e-mail provider in the last day",
        SignalId.ProviderStrangers => $"new senders at its e-mail provider wrote to {Counted(value, "stranger")} in the last day",
        SignalId.ProviderReplyShare => $"{Share(value)} of the strangers that they wrote to answered",
        SignalId.ProviderSurge => $"{Number(value)} times the usual number of new senders at its e-mail provider",
        SignalId.BlockNewSenders => $"{Counted(value, "new sender")} in its block of numbers in the last day",
        SignalId.BlockStrangers => $"new senders in its block of numbers wrote to {Counted(value, "stranger")} in the last day",
        SignalId.BlockReplyShare => $"{Share(value)} of the strangers that they wrote to answered",
        SignalId.BlockSurge => $"{Number(value)} times the usual number of new senders in its block of numbers",
        SignalId.NetworkNewSenders => $"{Counted(value, "new sender")} in its network in the last day",
        SignalId.NetworkStrangers => $"new senders in its network wrote to {Counted(value, "stranger")} in the last day",
        SignalId.NetworkReplyShare => $"{Share(value)} of the strangers that they wrote to answered",
        SignalId.NetworkSurge => $"{Number(value)} times the usual number of new senders in its network",
        _ => OfContent(id, value),
    };

    private static string OfContent(SignalId id, double value) => id switch
    {
        SignalId.RecipientSenders => $"{Counted(value, "sender")} wrote to this recipient for the first time in the last hour",
        SignalId.RecipientRate => $"{Messages(value)} to this recipient in the last hour",
        SignalId.DomainReports => $"{Counted(value, "report")} of links to this domain lately",
        SignalId.DomainVerdicts => $"{Messages(value)} with links to this domain stopped lately",
        SignalId.FingerprintReports => $"{Counted(value, "report")} of this text lately",
        SignalId.FingerprintVerdicts => $"{Messages(value)} of this text stopped lately",
        SignalId.FingerprintRecipients => $"{Messages(value)} of this text in the last day",
        SignalId.FingerprintSenders => $"{Counted(value, "sender")} of this text in the last day",
        SignalId.RecipientAnswered => "the recipient has written to the sender before",
        SignalId.RecipientStranger => "neither had written to the other before",
        _ => Number(value),
    };

    private static string Messages(double value) => Counted(value, "message");

    private static string Counted(double value, string thing) => Number(value) is var number && number == "1" ? $"1 {thing}" : $"{number} {thing}s";

    private static string Number(double value) => value.ToString(value < 10 ? "0.#" : "N0", CultureInfo.InvariantCulture);

    private static string Share(double value) => string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.#} %");
}
