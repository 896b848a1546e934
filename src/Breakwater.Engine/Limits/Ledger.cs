using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>The memory of how senders behave: what each did lately, what the new senders of a group do together, who wrote to whom,
/// and how recipients, domains and fingerprints fare.</summary>
/// <remarks>One thread owns a ledger; a fleet has one for each shard of senders. Now is what events tell: the same events give the same answers.
/// For each message <see cref="Notice"/> comes first, then <see cref="Settle"/> with what was decided.</remarks>
public sealed class Ledger
{
    private readonly KeyedHash _hash;
    private readonly SenderTable _senders;
    private readonly PairMemory _pairs;
    private readonly Groups _groups;
    private readonly SetTable<RecipientLine> _recipients;
    private readonly SetTable<StandingLine> _standings;
    private readonly LatestTable<RecentLine> _recent;
    private EventClock _clock;
    private WindowShares _shares;
    private Parties _parties;
    private Contact _contact;
    private ulong _message;
    private ulong _touched;
    private int _slot = -1;
    private int _recipient = -1;
    private long _untimed;

    /// <summary>An empty ledger.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its bounds.</exception>
    public Ledger(LedgerOptions options)
    {
        options.Check();
        Options = options;
        _hash = new KeyedHash(options.Key.Low, options.Key.High);
        _senders = new SenderTable(options.Senders);
        _pairs = new PairMemory(options.PairLines);
        _groups = new Groups(options.Groups);
        _recipients = new SetTable<RecipientLine>(options.Recipients);
        _standings = new SetTable<StandingLine>(options.Standings);
        _recent = new LatestTable<RecentLine>(options.Standings);
    }

    /// <summary>How much is remembered.</summary>
    public LedgerOptions Options { get; }

    /// <summary>The signals of behaviour of the message noticed last.</summary>
    public Behaviour Behaviour { get; } = new();

    /// <summary>What the ledger holds and has seen.</summary>
    public LedgerCounts Counts => new()
    {
        Senders = _senders.Count,
        Expired = _senders.Expired,
        Displaced = _senders.Displaced,
        Late = _clock.Late,
        TooLate = _clock.TooLate,
        Ahead = _clock.Ahead,
        Untimed = _untimed,
    };

    /// <summary>Looks up everybody a message concerns and fills <see cref="Behaviour"/>, this message counted.</summary>
    /// <returns>Whether anything is known: without a sender or a time between 2000 and 2100 a message has no behaviour.</returns>
    public bool Notice(Message message, in MessageContent content)
    {
        Behaviour.Clear();
        _slot = -1;
        if (message.Time is not { } time || Moment.Of(time) is not { } moment || message.Sender.Kind == AddressKind.None)
        {
            _untimed++;
            return false;
        }

        var now = _clock.Take(moment);
        _pairs.Advance(now);
        _shares = WindowShares.At(now);
        _parties = Parties.Of(message, _hash);
        _message = message.Id.Value.Length == 0 ? 0 : _hash.Of(message.Id.Value, 'm') | 1;
        var (fingerprint, domain) = (KeyOf(content.Fingerprint), KeyOf(content.Domain));
        Touch(fingerprint, domain);
        _slot = _senders.Find(_parties.Sender);
        _recipient = _parties.Recipient == 0 ? -1 : _recipients.FindOrAdd(_parties.Recipient);
        _groups.Find(_parties);
        _contact = ContactOf(message, fingerprint, domain, content.HasLink);
        NoticeSender(message, now);
        _groups.Notice(IsAnswered(), now, _shares, Behaviour);
        NoticeRecipient(now);
        NoticeStandings(now);
        Behaviour[SignalId.RecipientStranger] = _contact.IsStranger ? 1 : 0;
        Behaviour[SignalId.RecipientAnswered] = _contact.IsAnswered ? 1 : 0;
        return true;
    }

    /// <summary>Remembers what was decided about the message noticed last.</summary>
    /// <param name="isDelivered">Whether it goes to its recipient, be it as junk.</param>
    /// <param name="isAgainst">Whether the decision speaks against its sender.</param>
    public void Settle(bool isDelivered, bool isAgainst)
    {
        if (_slot < 0)
        {
            return;
        }

        ref var sender = ref _senders[_slot];
        if (isAgainst)
        {
            sender.CountVerdict();
            CountVerdict(_contact.Fingerprint);
            CountVerdict(_contact.Domain);
        }

        if (isDelivered)
        {
            SettleDelivered(sender);
        }
        else
        {
            sender.TakeBack(_contact);
        }

        _senders.Settle(_slot);
        RememberMessage();
        _slot = -1;
    }

    /// <summary>Counts a report against a sender, or for it. It counts as of now: channels take whatever time a reporter writes, so it tells the clock nothing.</summary>
    /// <param name="report">The report: by the message's id, if it is one of the last, and by the sender it names.</param>
    /// <param name="content">Content of the reported text, if the reporter told it.</param>
    /// <returns>Whether it was about anything known.</returns>
    public bool Take(Report report, in MessageContent content)
    {
        var now = _clock.Now;
        var named = report.Message.Value.Length == 0 ? 0 : _hash.Of(report.Message.Value, 'm') | 1;
        var sender = Parties.OfAddress(report.Sender, report.Service, _hash);
        var (fingerprint, domain) = (KeyOf(content.Fingerprint), KeyOf(content.Domain));
        if (named != 0 && _recent.Find(named) is >= 0 and var place)
        {
            ref readonly var recent = ref _recent[place];
            (sender, fingerprint, domain) = (recent.Sender, recent.Fingerprint, recent.Domain);
        }

        var isAgainst = report.Reason != ReportReason.NotSpam;
        CountReport(fingerprint, isAgainst, now);
        CountReport(domain, isAgainst, now);
        var slot = sender == 0 ? -1 : _senders.Find(sender);
        if (slot >= 0)
        {
            ref var line = ref _senders[slot];
            line.Advance(now);
            line.CountReport(isAgainst);
            _senders.Settle(slot);
        }

        return slot >= 0 || fingerprint != 0 || domain != 0;
    }

    // With a million senders hardly anything lies in the cache. Asked for all at once, memory answers in the time of one miss instead of five.
    private void Touch(ulong fingerprint, ulong domain) =>
        _touched = _senders.Touch(_parties.Sender) ^ _pairs.Touch(_parties.Sender, _parties.Recipient)
            ^ _recipients.Touch(_parties.Recipient) ^ _recent.Touch(_message) ^ _groups.Touch(_parties)
            ^ _standings.Touch(fingerprint) ^ _standings.Touch(domain);

    // Whoever writes a text chooses its fingerprint, but not the place where it is kept.
    private ulong KeyOf(ulong content) => content == 0 ? 0 : _hash.Of(content, 'c') | 1;

    private Contact ContactOf(Message message, ulong fingerprint, ulong domain, bool hasLink)
    {
        var (wrote, wasWrittenTo) = _parties.Recipient == 0 ? default : _pairs.Look(_parties.Sender, _parties.Recipient);
        var isStranger = _parties.Recipient != 0 && !wrote && !wasWrittenTo && !message.Known;
        return new Contact(
            _parties.Sender, _parties.Recipient, fingerprint, domain, isStranger,
            IsAnswered: wasWrittenTo, IsReply: wasWrittenTo && !wrote, message.Outcome == Outcome.Unreachable, hasLink);
    }

    private void NoticeSender(Message message, Moment now)
    {
        var isNew = _slot < 0;
        _slot = isNew ? _senders.Add(_parties.Sender, now) : _slot;
        ref var line = ref _senders[_slot];
        line.Advance(now);
        if (message.SenderSince is { } since)
        {
            line.First = Math.Min(line.First, (Moment.Of(since) ?? now).Seconds);
        }

        line.Count(_contact);
        line.Tell(now, _shares, Behaviour);
        if (isNew && IsYoung(line))
        {
            _groups.CountSender(now);
        }
    }

    private bool IsYoung(in SenderLine sender) => _clock.Now.Seconds - Math.Min(sender.First, _clock.Now.Seconds) < Groups.NewDays * Moment.PerDay;

    // Whether somebody answered a young sender since its last message.
    private bool IsAnswered()
    {
        ref var sender = ref _senders[_slot];
        var isAnswered = sender.Is(SenderTraits.Answered) && IsYoung(sender);
        sender.Traits &= ~SenderTraits.Answered;
        return isAnswered;
    }

    private void NoticeRecipient(Moment now)
    {
        if (_recipient >= 0)
        {
            ref var line = ref _recipients[_recipient];
            line.Advance(now);
            line.Count(_contact);
            line.Tell(_shares, Behaviour);
        }
    }

    private void NoticeStandings(Moment now)
    {
        if (_contact.Fingerprint != 0)
        {
            ref var fingerprint = ref _standings[_standings.FindOrAdd(_contact.Fingerprint)];
            fingerprint.Advance(now);
            fingerprint.Count(_parties.Sender);
            Behaviour[SignalId.FingerprintReports] = fingerprint.Reports;
            Behaviour[SignalId.FingerprintVerdicts] = fingerprint.Verdicts;
            Behaviour[SignalId.FingerprintRecipients] = fingerprint.Messages(_shares);
            Behaviour[SignalId.FingerprintSenders] = fingerprint.Senders(_shares);
        }

        if (_contact.Domain != 0)
        {
            ref var domain = ref _standings[_standings.FindOrAdd(_contact.Domain)];
            domain.Advance(now);
            domain.Count(_parties.Sender);
            Behaviour[SignalId.DomainReports] = domain.Reports;
            Behaviour[SignalId.DomainVerdicts] = domain.Verdicts;
        }
    }

    private void SettleDelivered(in SenderLine sender)
    {
        if (_parties.Recipient == 0)
        {
            return;
        }

        _pairs.Add(_parties.Sender, _parties.Recipient);
        if (_contact.IsReply && _senders.Find(_parties.Recipient) is >= 0 and var slot)
        {
            _senders[slot].CountReply();
        }

        if (_contact.IsStranger && IsYoung(sender))
        {
            _groups.CountStranger();
        }
    }

    private void CountVerdict(ulong standing)
    {
        if (standing != 0)
        {
            _standings[_standings.FindOrAdd(standing)].CountVerdict();
        }
    }

    private void CountReport(ulong standing, bool isAgainst, Moment now)
    {
        if (standing != 0)
        {
            ref var line = ref _standings[_standings.FindOrAdd(standing)];
            line.Advance(now);
            line.CountReport(isAgainst);
        }
    }

    /// <summary>What was read ahead; that it can be asked for keeps the reading from being left out.</summary>
    internal ulong Touched => _touched;

    /// <summary>The hash of addresses and ids, under the ledger's key.</summary>
    internal KeyedHash Hash => _hash;

    internal LedgerState State => new(_senders, _pairs, _groups, _recipients, _standings, _recent);

    internal (EventClock Clock, long Untimed) Times
    {
        get => (_clock, _untimed);
        set => (_clock, _untimed) = value;
    }

    private void RememberMessage()
    {
        if (_message != 0)
        {
            _recent.Add(_message, new RecentLine(_contact.Sender, _contact.Fingerprint, _contact.Domain));
        }
    }
}
