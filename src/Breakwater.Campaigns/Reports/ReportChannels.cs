using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>The channels that reports come by, and what each can be relied on to tell.</summary>
public static class ReportChannels
{
    /// <summary>The channel to which people forward texts; its name is the number that spells SPAM.</summary>
    public const string Spam7726 = "7726";

    /// <summary>How a report's account of the message came about.</summary>
    public static Provenance ProvenanceOf(Report report) => report.Via switch
    {
        Spam7726 or "sms" => Provenance.Forwarded,
        "arf" or "xarf" => Provenance.Relayed,
        "app" or "apple" or "xmpp" or "matrix" or "api" => report.Message.Value.Length > 0 ? Provenance.Named : Provenance.Copied,
        _ => Provenance.Relayed,
    };
}
