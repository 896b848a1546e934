using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>Remembers the wordings of the latest messages and finds the one that a report is about: by id, by text, by template, by likeness,
/// by sender, the surest first. Bounded; what is sent or asked for again is forgotten last.</summary>
public sealed class RecentMessages : IReportMatcher
{
    // Verifying a candidate takes a microsecond; the right one has never been seen beyond the fifth.
    private const int Candidates = 12;

    private readonly RecentMessagesOptions _options;
    private readonly TextShingles _reader = new();
    private readonly BoundedTable<RememberedText> _texts;
    private readonly BoundedTable<NamedMessage> _messages;
    private readonly BoundedTable<SenderTrace> _senders;
    private readonly ShingleIndex _index;

    /// <summary>An empty memory.</summary>
    public RecentMessages(RecentMessagesOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Texts, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Names, nameof(options));
        _options = options;
        _texts = new BoundedTable<RememberedText>(options.Texts);
        _messages = new BoundedTable<NamedMessage>(options.Names);
        _senders = new BoundedTable<SenderTrace>(options.Names);
        _index = new ShingleIndex(options.Texts);
    }

    private readonly record struct RememberedText(ulong Template, ulong Skeleton, uint[] Shingles, Address Sender);

    private readonly record struct NamedMessage(ulong Template, Address Sender);

    private readonly record struct SenderTrace(ulong Template, bool IsOnly);

    /// <inheritdoc/>
    public ulong Add(Message message)
    {
        var template = Remember(message.Text, message.Sender);
        if (message.Id.Value.Length > 0)
        {
            _messages.Set(AddressKey.Of(message.Id.Value, _options.Seed), new NamedMessage(template, message.Sender));
        }

        if (template != 0 && AddressKey.Of(message.Sender, _options.Seed) is var sender and not 0)
        {
            var isOnly = !_senders.TryGet(sender, out var trace) || (trace.IsOnly && trace.Template == template);
            _senders.Set(sender, new SenderTrace(template, isOnly));
        }

        return template;
    }

    /// <inheritdoc/>
    public ReportMatch Find(Report report)
    {
        if (report.Message.Value.Length > 0 && _messages.TryGet(AddressKey.Of(report.Message.Value, _options.Seed), out var named))
        {
            return new ReportMatch(MatchBasis.Message, named.Template, 1, named.Sender);
        }

        var byText = report.Text.Length > 0 ? FindText(report.Text) : ReportMatch.None;
        return byText.Basis == MatchBasis.None && report.Text.Length == 0 ? FindSender(report.Sender) : byText;
    }

    private ulong Remember(string text, Address sender)
    {
        _reader.Read(text);
        if (!_reader.HasWords)
        {
            return 0;
        }

        ref readonly var print = ref _reader.Fingerprint;
        if (_texts.TryGet(print.Template, out var known))
        {
            _texts.Set(print.Template, known with { Skeleton = print.Skeleton, Sender = sender });
            return print.Template;
        }

        var slot = _texts.Set(print.Template, new RememberedText(print.Template, print.Skeleton, _reader.Hashes.ToArray(), sender));
        _index.Add(slot, _reader.Keys);
        return print.Template;
    }

    private ReportMatch FindText(string text)
    {
        _reader.Read(text);
        if (!_reader.HasWords)
        {
            return ReportMatch.None;
        }

        ref readonly var print = ref _reader.Fingerprint;
        return _texts.TryGet(print.Template, out var same)
            ? new ReportMatch(same.Skeleton == print.Skeleton ? MatchBasis.Text : MatchBasis.Template, same.Template, 1, same.Sender)
            : FindNear();
    }

    private ReportMatch FindNear()
    {
        Span<int> candidates = stackalloc int[Candidates];
        var found = _index.Find(_reader.Keys, candidates);
        var (best, bestShare, likeness) = (default(RememberedText), 0.0, 0.0);
        foreach (var candidate in candidates[..found])
        {
            var text = _texts.Values[candidate];
            var (told, sent, shared) = TextShingles.Compare(_reader.Hashes, text.Shingles);
            var contained = (double)shared / Math.Max(1, Math.Min(told, sent));
            var explained = (double)shared / Math.Max(1, told);
            if (shared < _options.MinShared || contained < _options.MinContained || explained < _options.MinExplained)
            {
                continue;
            }

            // Dice's coefficient: of two texts that have all of the report, the one that has the least besides is meant.
            var share = 2.0 * shared / (told + sent);
            if (share > bestShare)
            {
                (best, bestShare, likeness) = (text, share, contained);
            }
        }

        return bestShare == 0 ? ReportMatch.None : Of(MatchBasis.Near, best.Template, likeness);
    }

    // A sender of many wordings could be meant by any of them.
    private ReportMatch FindSender(Address sender) =>
        AddressKey.Of(sender, _options.Seed) is var key and not 0 && _senders.TryGet(key, out var trace) && trace.IsOnly
            ? Of(MatchBasis.Sender, trace.Template, 0)
            : ReportMatch.None;

    private ReportMatch Of(MatchBasis basis, ulong template, double likeness) =>
        new(basis, template, likeness, _texts.TryGet(template, out var text) ? text.Sender : Address.None);
}
