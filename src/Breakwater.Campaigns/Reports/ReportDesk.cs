using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>Takes in messages and reports in the order of their times, matches reports to messages, infers their service, and counts what is sent twice once.</summary>
public sealed class ReportDesk
{
    // 7726 asks for the sender after the text; who answers does so at once or never.
    private const long SenderTellsWithin = 3600;

    // Whoever reports the same wording a month later means a new message.
    private const long RemembersFor = 30 * 86_400;

    private readonly IReportMatcher _matcher;
    private readonly long _seed;
    private readonly MedianClock _clock = new();
    private readonly BoundedTable<Said> _said;
    private readonly BoundedTable<ReceivedReport> _open;

    /// <summary>A desk that remembers nothing yet.</summary>
    /// <param name="matcher">What knows the messages.</param>
    /// <param name="options">How much is remembered; of these the names and the key.</param>
    public ReportDesk(IReportMatcher matcher, RecentMessagesOptions options)
    {
        _matcher = matcher;
        _seed = options.Seed;
        _said = new BoundedTable<Said>(options.Names);
        _open = new BoundedTable<ReceivedReport>(options.Names);
    }

    private readonly record struct Said(bool IsContradiction, long Time);

    /// <summary>Learns which service shows itself how.</summary>
    public ServiceInference Services { get; } = new();

    /// <summary>The time of the stream, in seconds since 1970.</summary>
    public long Now => _clock.Now;

    /// <summary>Takes in a message.</summary>
    /// <returns>The key of its text; 0 if it has none.</returns>
    public ulong Take(Message message)
    {
        _clock.Take(message.Time);
        Services.Learn(message.Service, message.Sender, message.Text, message.Time);
        return _matcher.Add(message);
    }

    /// <summary>Takes in a report.</summary>
    public ReceivedReport Take(Report report)
    {
        var time = _clock.Take(report.Time);
        var reporter = ReporterKey(report);
        if (TryTellSender(report, reporter, time) is { } told)
        {
            return told;
        }

        var restored = Restore(report);
        var match = _matcher.Find(restored);
        var key = match.Basis != MatchBasis.None ? match.Key : RememberReported(restored);

        // Of a text that many senders sent, the last one is not the accused; but it shows the service.
        restored = match.Basis == MatchBasis.Message ? restored with { Sender = match.Sender } : restored;
        var received = new ReceivedReport
        {
            Report = restored,
            Time = time,
            Provenance = ReportChannels.ProvenanceOf(report),
            Match = match,
            Key = key,
            Service = InferService(restored.Sender.Kind == AddressKind.None ? restored with { Sender = match.Sender } : restored),
            Standing = StandingOf(restored, reporter, key, time),
        };
        _open.Set(reporter, received);
        return received;
    }

    // Nobody's reports are one reporter's on each channel: they cannot be told apart, so they count once.
    private ulong ReporterKey(Report report) => report.Reporter.Kind == AddressKind.None
        ? AddressKey.Of(report.Via, ~_seed)
        : AddressKey.Of(report.Reporter, _seed);

    // The second half of a 7726 report: a text that is an address and nothing else.
    private ReceivedReport? TryTellSender(Report report, ulong reporter, long time)
    {
        var isAnswer = report.Via == ReportChannels.Spam7726 && report.Sender.Kind == AddressKind.None && report.Message.Value.Length == 0
            && report.Text.Length is > 0 and <= Address.MaxLength;
        if (!isAnswer || Address.Parse(report.Text) is not { Kind: AddressKind.E164 or AddressKind.National or AddressKind.ShortCode or AddressKind.Email } sender)
        {
            return null;
        }

        if (!_open.TryGet(reporter, out var open) || time - open.Time > SenderTellsWithin || open.Report.Via != ReportChannels.Spam7726)
        {
            return null;
        }

        var completed = open.Report with { Sender = sender };
        _open.Remove(reporter);
        return open with { Report = completed, Standing = ReportStanding.SenderTold, Service = InferService(completed) };
    }

    private static Report Restore(Report report)
    {
        if (report.Text.Length == 0)
        {
            return report;
        }

        var text = ForwardedText.Read(report.Text);
        return report with
        {
            Text = text.Text,
            Sender = report.Sender.Kind == AddressKind.None ? text.Sender : report.Sender,
            Service = report.Service == Service.Unknown ? text.Service : report.Service,
        };
    }

    // What nobody sent through here may still be reported by others: their reports find this one.
    private ulong RememberReported(Report report) => _matcher.Add(new Message { Text = report.Text, Sender = report.Sender });

    private ServiceEstimate InferService(Report report)
    {
        if (report.Service == Service.Unknown)
        {
            return Services.Infer(report.Sender, report.Text, report.Time);
        }

        Services.Learn(report.Service, report.Sender, report.Text, report.Time);
        return new ServiceEstimate([new ServiceShare(report.Service, 1)], Services.Events, true);
    }

    private ReportStanding StandingOf(Report report, ulong reporter, ulong key, long time)
    {
        var about = AddressKey.Of(reporter, key != 0 ? key : AddressKey.Of(report.Sender, _seed));
        var isContradiction = report.Reason == ReportReason.NotSpam;
        var isKnown = _said.TryGet(about, out var before) && time - before.Time <= RemembersFor;
        _said.Set(about, new Said(isContradiction, isKnown && before.IsContradiction == isContradiction ? before.Time : time));
        return !isKnown ? ReportStanding.First : before.IsContradiction == isContradiction ? ReportStanding.Resent : ReportStanding.Changed;
    }
}
