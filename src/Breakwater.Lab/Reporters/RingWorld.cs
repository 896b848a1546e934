using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Evaluation;

namespace Breakwater.Lab.Reporters;

/// <summary>Plays weeks of reports against a trust ledger, then the attack of a ring on legitimate senders, and counts the harm.</summary>
public sealed class RingWorld
{
    private const int Day = 86_400;
    private const int MeasuredDays = 10;
    private const int ReviewedAfter = 20;
    private const long FirstDay = 16_000L * Day;

    private readonly RingOptions _options;
    private readonly SeededRandom _random;
    private readonly TrustLedger _ledger = new(new TrustOptions());
    private readonly List<Campaign> _campaigns = [];
    private readonly Dictionary<ulong, ReportVerdict> _worst = [];
    private readonly int _ring;
    private ulong _nextText = 1;
    private int _nextMember;
    private Proportion _byThird;

    private RingWorld(RingOptions options)
    {
        _options = options;
        _random = new SeededRandom(options.Seed);
        _ring = (int)(options.Reporters * options.RingShare);
    }

    private sealed class Campaign(ulong text, int day)
    {
        public ulong Text => text;

        public int Day => day;

        public int Reports { get; set; }

        public int BlockedAfter { get; set; }
    }

    /// <summary>Plays one world.</summary>
    public static RingHarm Run(RingOptions options)
    {
        var world = new RingWorld(options);
        for (var day = 0; day < options.Days; day++)
        {
            world.Deliver(FirstDay + ((long)day * Day), 0, options.EstablishedSenders);
            world.Begin(day);
            world.ReportAll(day);
            world.Review(day);
        }

        return world.Attack();
    }

    // Texts from here on are legitimate senders': one text each.
    private const ulong FirstSender = 1UL << 40;

    private static Address SenderOf(ulong sender) => new(AddressKind.Alphanumeric, $"S{sender}");

    private void Deliver(long time, int first, int count)
    {
        for (var sender = first; sender < first + count; sender++)
        {
            _ledger.Deliver(new Message { Sender = SenderOf((ulong)sender) }, FirstSender + (ulong)sender, 0.5, time, _options.MessagesADay);
        }
    }

    private void Begin(int day)
    {
        for (var i = 0; i < _options.CampaignsADay; i++)
        {
            _campaigns.Add(new Campaign(_nextText++, day));
        }
    }

    private void ReportAll(int day)
    {
        var reports = (int)(_options.Reporters * _options.ReportsADay);
        for (var i = 0; i < reports; i++)
        {
            var time = FirstDay + ((long)day * Day) + ((long)i * Day / reports);
            var reporter = _random.Below(_options.Reporters);
            if (reporter < _ring && _options.Tactic is RingTactic.Fresh)
            {
                continue;
            }

            if (reporter < _ring && _options.Tactic == RingTactic.SelfMade)
            {
                // Thirty texts of its own a month, which nobody else ever sees.
                Report(reporter, (1UL << 41) + (ulong)_random.Below(30), time);
            }
            else if (_random.Chance(RightOf(reporter)))
            {
                ReportSpam(reporter, time, day);
            }
            else
            {
                Report(reporter, FirstSender + (ulong)_random.Below(_options.EstablishedSenders), time);
            }
        }
    }

    private double RightOf(int reporter) =>
        reporter >= _ring && (reporter - _ring) < (_options.Reporters - _ring) * _options.CarelessShare ? 0.5 : _options.HonestRight;

    private void ReportSpam(int reporter, long time, int day)
    {
        // Of today's campaigns and yesterday's.
        var recent = Math.Min(_campaigns.Count, _options.CampaignsADay * 2);
        var campaign = _campaigns[_campaigns.Count - 1 - _random.Below(recent)];
        _ledger.Deliver(new Message { Sender = new Address(AddressKind.Alphanumeric, $"C{campaign.Text}") }, campaign.Text, 0.5, time, _options.MessagesAReport);
        campaign.Reports++;
        var verdict = Report(reporter, campaign.Text, time);
        campaign.BlockedAfter = campaign.BlockedAfter == 0 && verdict == ReportVerdict.Block ? campaign.Reports : campaign.BlockedAfter;
        if (campaign.Reports == 3 && day >= _options.Days - MeasuredDays)
        {
            _byThird = new Proportion(_byThird.Hits + (verdict == ReportVerdict.Block ? 1 : 0), _byThird.Of + 1);
        }
    }

    private ReportVerdict Report(int reporter, ulong text, long time)
    {
        var weighing = _ledger.Weigh(new ReceivedReport
        {
            Report = new Report
            {
                // Numbers far apart: a block of 10,000 has one reporter, as among honest people.
                Reporter = new Address(AddressKind.E164, $"+1{2_000_000_000L + (reporter * 10_007L)}"),
                Reason = ReportReason.Spam,
            },
            Time = time,
            Key = text,
            Service = new ServiceEstimate([], 0, false),
        });
        foreach (var change in weighing.Changes)
        {
            _worst[change.Subject.Key] = (ReportVerdict)Math.Max((int)_worst.GetValueOrDefault(change.Subject.Key), (int)change.To);
        }

        return weighing.Verdict;
    }

    // A person looks at some of yesterday's campaigns.
    private void Review(int day)
    {
        var time = FirstDay + ((day + 1L) * Day);
        foreach (var campaign in _campaigns.Where(campaign => campaign.Day == day - 1))
        {
            if (_random.Chance(_options.Reviewed))
            {
                _ledger.Settle(new Subject(SubjectKind.Text, campaign.Text), true, time);
            }
        }
    }

    private RingHarm Attack()
    {
        var time = FirstDay + ((long)_options.Days * Day);
        var all = _options.EstablishedSenders + _options.NewSenders;
        _worst.Clear();
        Deliver(time, 0, all);
        // The weakest targets first, while the members' reports still weigh in full.
        for (var target = all - 1; target >= 0 && _ring > 0; target--)
        {
            Strike(target, time);
            LookAt(target + ReviewedAfter, time);
        }

        var measured = _campaigns.Where(campaign => campaign.Day >= _options.Days - MeasuredDays && campaign.Day < _options.Days - 1).ToArray();
        var blocked = measured.Where(campaign => campaign.BlockedAfter > 0).ToArray();
        var rings = _ledger.FindRings();
        return new RingHarm
        {
            Members = _ring,
            EstablishedBlocked = new Proportion(CountWorst(0, _options.EstablishedSenders, ReportVerdict.Block), _options.EstablishedSenders),
            EstablishedHeld = new Proportion(CountWorst(0, _options.EstablishedSenders, ReportVerdict.Quarantine), _options.EstablishedSenders),
            NewBlocked = new Proportion(CountWorst(_options.EstablishedSenders, _options.NewSenders, ReportVerdict.Block), _options.NewSenders),
            NewHeld = new Proportion(CountWorst(_options.EstablishedSenders, _options.NewSenders, ReportVerdict.Quarantine), _options.NewSenders),
            StillStopped = new Proportion(Enumerable.Range(0, all).Count(sender => VerdictOf(sender) != ReportVerdict.None), all),
            CampaignsBlocked = new Proportion(blocked.Length, measured.Length),
            BlockedByThird = _byThird,
            MeanReports = blocked.Length == 0 ? null : blocked.Average(campaign => campaign.BlockedAfter),
            Found = (rings.Count, rings.Count == 0 ? 0 : rings[0].Members.Count),
        };
    }

    private void Strike(int target, long time)
    {
        for (var i = 0; i < _options.RingReportsATarget; i++)
        {
            // A mob is always the same; others take turns, so that nobody is seen to report much.
            var (member, pause) = _options.Tactic == RingTactic.Mob ? (i % _ring, 1) : (_nextMember++ % _ring, 600);
            Report(member, FirstSender + (ulong)target, time + _options.MessagesADay + ((long)i * pause));
        }
    }

    // What is held back or stopped is looked at now and then, and who reported it answers for it.
    private void LookAt(int target, long time)
    {
        if (target < _options.EstablishedSenders + _options.NewSenders && VerdictOf(target) != ReportVerdict.None && _random.Chance(_options.Reviewed))
        {
            _ledger.Settle(new Subject(SubjectKind.Text, FirstSender + (ulong)target), false, time + Day);
        }
    }

    private ReportVerdict VerdictOf(int sender) => _ledger.VerdictOf(new Subject(SubjectKind.Text, FirstSender + (ulong)sender));

    private int CountWorst(int first, int count, ReportVerdict verdict) =>
        Enumerable.Range(first, count).Count(sender => _worst.GetValueOrDefault(FirstSender + (ulong)sender) == verdict);
}
