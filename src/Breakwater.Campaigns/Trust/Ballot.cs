using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Trust;

/// <summary>The reports of one subject, and what follows from them.</summary>
internal sealed class Ballot(Subject subject)
{
    // Beyond so many, the vote that says least makes room: a thousand of a ring cannot crowd out three that count.
    private const int MaxVotes = 64;

    // Reports of the same text by the same crowd have the same least keys among them, in whatever order they come (Broder's min-hash): so
    // reporters who move together meet the same few partners again and again, and others do not.
    private const int Anchors = 4;

    private const double Independent = 0.5;

    private readonly List<Vote> _votes = [];
    private readonly List<Reporter> _anchors = [];

    public Subject Subject => subject;

    public IReadOnlyList<Vote> Votes => _votes;

    /// <summary>What a person or a label has said it is; null until then.</summary>
    public bool? Outcome { get; set; }

    public ReportVerdict Verdict { get; set; }

    public long VerdictSince { get; set; }

    /// <summary>Ids of messages that the verdict decided.</summary>
    public List<string> Decided { get; } = [];

    public long DecidedCount { get; set; }

    /// <summary>Adds a report; one of the same reporter before is taken back.</summary>
    /// <param name="reporter">Who reports.</param>
    /// <param name="reason">What it says.</param>
    /// <param name="time">When, in seconds since 1970.</param>
    /// <param name="texts">Texts reported so far, by anybody.</param>
    /// <param name="share">How much of a report it is for its reporter's other reports, 0 to 1.</param>
    public Vote Cast(Reporter reporter, ReportReason reason, long time, long texts, double share)
    {
        TakeBack(reporter);
        if (subject.Kind == SubjectKind.Text)
        {
            Meet(reporter);
        }

        var kinship = 0.0;
        foreach (var other in _votes)
        {
            kinship += other.SaysSpam == (reason != ReportReason.NotSpam) ? Kinship.Of(reporter, time, other, texts) : 0;
        }

        var vote = new Vote { Reporter = reporter, Reason = reason, Time = time, Weight = share * Kinship.WeightBeside(kinship) };
        MakeRoom();
        _votes.Add(vote);
        return vote;
    }

    /// <summary>Sums up the evidence of all reports by what is known of their reporters now.</summary>
    /// <param name="background">What speaks for spam besides reports, in log-odds.</param>
    /// <param name="options">How reports are believed.</param>
    /// <returns>The log-odds of spam.</returns>
    public double Weigh(double background, TrustOptions options)
    {
        var (proven, unproven) = (0.0, 0.0);
        foreach (var vote in _votes)
        {
            var reliability = Math.Clamp(vote.Reporter.Reliability(vote.Reason, options), 0.5, options.MaxReliability);
            vote.Evidence = (vote.SaysSpam ? 1 : -1) * vote.Weight * Math.Log(reliability / (1 - reliability));
            var isProven = vote.Reporter.IsProven(vote.Reason, options);
            proven += isProven ? vote.Evidence : 0;
            unproven += isProven ? 0 : vote.Evidence;
        }

        return background + proven + Math.Clamp(unproven, -options.UnprovenCap, options.UnprovenCap);
    }

    /// <summary>Teaches the reporters: by the outcome if there is one, otherwise by what all other proven and independent reports say
    /// (Dawid and Skene, 1979, one step at a time: what a report taught before is replaced, as in Neal and Hinton, 1998).</summary>
    public void Teach(double background, TrustOptions options)
    {
        var independent = background;
        foreach (var vote in _votes)
        {
            independent += IsIndependent(vote, options) ? vote.Evidence : 0;
        }

        foreach (var vote in _votes)
        {
            var others = independent - (IsIndependent(vote, options) ? vote.Evidence : 0);
            var spam = Outcome is { } outcome ? (outcome ? 1 : -1) : options.AgreementWeight * ((2 * LogOdds.ToProbability(others)) - 1);
            var credit = vote.SaysSpam ? spam : -spam;
            vote.Reporter.Learn(vote.Reason, vote.Credit, credit);
            vote.Credit = credit;
        }
    }

    private static bool IsIndependent(Vote vote, TrustOptions options) =>
        vote.Weight >= Independent && vote.Reporter.IsProven(vote.Reason, options);

    private void TakeBack(Reporter reporter)
    {
        var index = _votes.FindIndex(vote => vote.Reporter == reporter);
        if (index >= 0)
        {
            reporter.Learn(_votes[index].Reason, _votes[index].Credit, 0);
            _votes.RemoveAt(index);
        }
    }

    // The partners of the text before are counted only now: while reports still come, who has the least keys changes with each of them.
    private void Meet(Reporter reporter)
    {
        foreach (var anchor in reporter.Last?._anchors ?? [])
        {
            if (anchor != reporter)
            {
                reporter.Partners.Meet(anchor);
            }
        }

        reporter.Last = this;
        if (_anchors.Contains(reporter))
        {
            return;
        }

        var at = _anchors.FindIndex(anchor => anchor.Key > reporter.Key);
        _anchors.Insert(at < 0 ? _anchors.Count : at, reporter);
        if (_anchors.Count > Anchors)
        {
            _anchors.RemoveAt(Anchors);
        }
    }

    private void MakeRoom()
    {
        if (_votes.Count < MaxVotes)
        {
            return;
        }

        var least = 0;
        for (var i = 1; i < _votes.Count; i++)
        {
            least = Math.Abs(_votes[i].Evidence) < Math.Abs(_votes[least].Evidence) ? i : least;
        }

        _votes.RemoveAt(least);
    }
}
