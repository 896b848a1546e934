using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Trust;

/// <summary>Knows whom to believe: weighs reports, makes verdicts and undoes them, and learns from outcomes and agreement how reliable each reporter is.
/// Told deliveries, reports and outcomes in the order of their times. Bounded; forgets by the rule of <see cref="TrustOptions"/>.</summary>
public sealed class TrustLedger
{
    private readonly TrustOptions _options;
    private readonly ReporterTable _reporters;
    private readonly BoundedTable<Ballot> _ballots;
    private readonly BoundedTable<Traffic> _traffic;
    private readonly List<VerdictChange> _changes = [];
    private long _texts;

    /// <summary>A ledger that knows nobody yet.</summary>
    public TrustLedger(TrustOptions options)
    {
        _options = options;
        _reporters = new ReporterTable(options);
        _ballots = new BoundedTable<Ballot>(options.Subjects);
        _traffic = new BoundedTable<Traffic>(options.Senders);
    }

    /// <summary>Reporters remembered.</summary>
    public int Reporters => _reporters.Count;

    /// <summary>Reporters who always report together, by what is remembered now, the largest ring first.</summary>
    public IReadOnlyList<ReporterRing> FindRings() => RingFinder.Find(_reporters.All, _texts);

    /// <summary>The subject that a sender is.</summary>
    public Subject SenderSubject(Address sender) => new(SubjectKind.Sender, AddressKey.Of(sender, _options.Seed));

    /// <summary>Takes note of a message, and tells the verdict on it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">The key of its text; 0 for none.</param>
    /// <param name="score">The score of its content, 0 to 1; 0.5 if it was not judged.</param>
    /// <param name="time">When, in seconds since 1970.</param>
    /// <param name="times">How many messages like this one were sent.</param>
    public ReportVerdict Deliver(Message message, ulong text, double score, long time, long times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        var ofText = new Subject(SubjectKind.Text, text);
        var ofSender = SenderSubject(message.Sender);
        var verdict = (ReportVerdict)Math.Max((int)Decide(ofText, message, times), (int)Decide(ofSender, message, times));
        if (verdict == ReportVerdict.None)
        {
            var sender = ofSender.Key == 0 ? null : TrafficOf(ofSender, time);
            var isEstablished = sender?.IsEstablished(time, _options) ?? false;
            Count(sender, times, isEstablished, 0.5);
            Count(text == 0 ? null : TrafficOf(ofText, time), times, isEstablished, score);
        }

        return verdict;
    }

    /// <summary>Weighs a report; one that does not count changes nothing.</summary>
    public Weighing Weigh(ReceivedReport report)
    {
        var reporter = _reporters.Of(report.Report, report.Time);
        var reason = report.Report.Reason;
        var (reliability, isProven) = (reporter.Reliability(reason, _options), reporter.IsProven(reason, _options));
        var text = new Subject(SubjectKind.Text, report.Key);
        var sender = SenderSubject(report.Report.Sender);
        var weight = 0.0;
        if (report.Counts || report.Standing == ReportStanding.SenderTold)
        {
            var share = report.Counts ? reporter.CountToday(_options) : 1;
            weight = report.Counts && text.Key != 0 ? CastText(text, reporter, report, share) : 0;
            weight = Math.Max(weight, CanBeJudged(report.Report.Sender) ? Cast(sender, reporter, report, share) : 0);
            _reporters.Promote(reporter);
        }

        return new Weighing
        {
            Reliability = reliability,
            IsProven = isProven,
            Weight = weight,
            Probability = ProbabilityOf(text.Key != 0 ? text : sender),
            Verdict = VerdictOf(text.Key != 0 ? text : sender),
            Changes = TakeChanges(),
        };
    }

    /// <summary>Takes an outcome: what a person, or a label, says a subject is. Reporters learn from it, and verdicts that rested on them are looked at again.</summary>
    /// <returns>Verdicts that were made or undone by it.</returns>
    public IReadOnlyList<VerdictChange> Settle(Subject subject, bool isSpam, long time)
    {
        var ballot = BallotOf(subject);
        var wasContradicted = ballot.Verdict != ReportVerdict.None && !isSpam;
        ballot.Outcome = isSpam;
        TrafficOf(subject, time).IsFoundSpam = isSpam;
        Reconsider(ballot, time);
        if (wasContradicted)
        {
            ReviewStanding(time);
        }

        return TakeChanges();
    }

    /// <summary>The probability that a subject is spam; one half if nothing is known.</summary>
    public double ProbabilityOf(Subject subject) => !_ballots.TryGet(KeyOf(subject), out var ballot)
        ? 0.5
        : ballot.Outcome is { } outcome ? (outcome ? 1 : 0) : LogOdds.ToProbability(ballot.Weigh(Background(subject), _options));

    /// <summary>The verdict that stands on a subject.</summary>
    public ReportVerdict VerdictOf(Subject subject) => _ballots.TryGet(KeyOf(subject), out var ballot) ? ballot.Verdict : ReportVerdict.None;

    // A name or short code is whoever writes it into the field: a stranger's spam may not stop a bank's codes.
    private static bool CanBeJudged(Address sender) => sender.Kind is AddressKind.Email or AddressKind.E164 or AddressKind.National or AddressKind.Handle;

    private static ulong KeyOf(Subject subject) => AddressKey.Of((ulong)subject.Kind, subject.Key);

    private static void Count(Traffic? traffic, long times, bool isEstablished, double score)
    {
        if (traffic is not null)
        {
            traffic.Messages += times;
            traffic.FromEstablished += isEstablished ? times : 0;
            traffic.Score = LogOdds.Of(score);
        }
    }

    private double CastText(Subject text, Reporter reporter, ReceivedReport report, double share)
    {
        // Texts count from their first report on; reporters meet over texts alone.
        _texts += _ballots.TryGet(KeyOf(text), out _) ? 0 : 1;
        reporter.Texts += report.Standing == ReportStanding.First ? 1 : 0;
        return Cast(text, reporter, report, share);
    }

    private double Cast(Subject subject, Reporter reporter, ReceivedReport report, double share)
    {
        var ballot = BallotOf(subject);
        var vote = ballot.Cast(reporter, report.Report.Reason, report.Time, _texts, share);
        Reconsider(ballot, report.Time);
        return vote.Weight;
    }

    private ReportVerdict Decide(Subject subject, Message message, long times)
    {
        if (subject.Key == 0 || !_ballots.TryGet(KeyOf(subject), out var ballot) || ballot.Verdict == ReportVerdict.None)
        {
            return ReportVerdict.None;
        }

        ballot.DecidedCount += times;
        if (message.Id.Value.Length > 0 && ballot.Decided.Count < _options.Decided)
        {
            ballot.Decided.Add(message.Id.Value);
        }

        return ballot.Verdict;
    }

    private void Reconsider(Ballot ballot, long time)
    {
        var background = Background(ballot.Subject);
        var probability = LogOdds.ToProbability(ballot.Weigh(background, _options));
        ballot.Teach(background, _options);
        probability = ballot.Outcome is { } outcome ? (outcome ? 1 : 0) : probability;
        var verdict = probability < _options.ReleaseBelow ? ReportVerdict.None
            : probability < _options.BlockAt ? ballot.Verdict
            : ballot.Outcome is null && NeedsAPerson(ballot, time) ? ReportVerdict.Quarantine
            : ReportVerdict.Block;
        if (verdict != ballot.Verdict)
        {
            Change(ballot, verdict, probability, time);
        }
    }

    private void Change(Ballot ballot, ReportVerdict verdict, double probability, long time)
    {
        _changes.Add(new VerdictChange
        {
            Subject = ballot.Subject,
            From = ballot.Verdict,
            To = verdict,
            Time = time,
            Probability = probability,
            Decided = [.. ballot.Decided],
            DecidedCount = ballot.DecidedCount,
            Since = ballot.VerdictSince,
        });
        (ballot.Verdict, ballot.VerdictSince, ballot.DecidedCount) = (verdict, time, 0);
        ballot.Decided.Clear();
    }

    private void ReviewStanding(long time)
    {
        foreach (var ballot in _ballots.Values)
        {
            if (ballot.Verdict != ReportVerdict.None && ballot.Outcome is null)
            {
                Reconsider(ballot, time);
            }
        }
    }

    // What speaks for and against spam besides reports: the silence of those who got it, and half of what the content says, since spam that
    // a score knows for sure is stopped before anybody reports it.
    private double Background(Subject subject) => !_traffic.TryGet(KeyOf(subject), out var traffic)
        ? 0
        : Math.Clamp(traffic.Score / 2, -_options.ScoreCap, _options.ScoreCap) - Math.Min(traffic.Messages / _options.SilencePerUnit, _options.MaxSilence);

    private bool NeedsAPerson(Ballot ballot, long time)
    {
        if (!_traffic.TryGet(KeyOf(ballot.Subject), out var traffic))
        {
            return false;
        }

        var isOfEstablished = ballot.Subject.Kind == SubjectKind.Text ? traffic.IsOfEstablished : traffic.IsEstablished(time, _options);
        var reports = ballot.Votes.Sum(vote => vote.SaysSpam ? vote.Weight : 0);
        return isOfEstablished || traffic.Messages > reports * _options.MessagesPerReport;
    }

    private Ballot BallotOf(Subject subject)
    {
        if (!_ballots.TryGet(KeyOf(subject), out var ballot))
        {
            ballot = new Ballot(subject);
            _ballots.Set(KeyOf(subject), ballot);
        }

        return ballot;
    }

    private Traffic TrafficOf(Subject subject, long time)
    {
        if (!_traffic.TryGet(KeyOf(subject), out var traffic))
        {
            traffic = new Traffic(time);
            _traffic.Set(KeyOf(subject), traffic);
        }

        return traffic;
    }

    private VerdictChange[] TakeChanges()
    {
        VerdictChange[] changes = [.. _changes];
        _changes.Clear();
        return changes;
    }
}
