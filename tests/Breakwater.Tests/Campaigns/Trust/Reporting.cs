using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Campaigns.Trust;

/// <summary>A ledger with reporters by number, whose reports are ten minutes apart.</summary>
internal sealed class Reporting(TrustOptions options)
{
    private const ulong Proof = 1UL << 50;

    private ulong _proofs = Proof;

    public Reporting()
        : this(new TrustOptions())
    {
    }

    public TrustLedger Ledger { get; } = new(options);

    public long Time { get; set; } = 1_400_000_000;

    /// <summary>How far apart the reporters' numbers are: 10,000 and more are blocks of their own.</summary>
    public long Apart { get; init; } = 10_007;

    public void Pass(int days) => Time += days * 86_400L;

    /// <summary>Makes reporters known by three outcomes each, a day apart.</summary>
    public void Prove(int to, ReportReason reason = ReportReason.Spam, int from = 0)
    {
        for (var reporter = from; reporter < to; reporter++)
        {
            for (var i = 0; i < 3; i++)
            {
                Pass(1);
                Report(reporter, ++_proofs, reason);
                Ledger.Settle(new Subject(SubjectKind.Text, _proofs), reason != ReportReason.NotSpam, Time);
            }
        }

        Pass(1);
    }

    public Weighing Report(int reporter, ulong text, ReportReason reason = ReportReason.Spam, ReportStanding standing = ReportStanding.First, string sender = "")
    {
        Time += 600;
        return Ledger.Weigh(new ReceivedReport
        {
            Report = new Report { Reporter = new Address(AddressKind.E164, $"+1{3_000_000_000 + (reporter * Apart)}"), Reason = reason, Sender = Address.Parse(sender) },
            Time = Time,
            Key = text,
            Service = new ServiceEstimate([], 0, false),
            Standing = standing,
        });
    }

    public ReportVerdict Deliver(string sender, ulong text, long times, string id = "") =>
        Ledger.Deliver(new Message { Id = new MessageId(id), Sender = Address.Parse(sender) }, text, 0.5, Time, times);
}
