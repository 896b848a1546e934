using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;

namespace Breakwater.Campaigns.Index;

/// <summary>Tells of each message whose campaign it is, one message at a time, in bounded memory; for one thread.</summary>
/// <remarks>A text that was seen before is known by its hash. Another one is led by its shingles to wordings that share some, is compared
/// with these, and belongs to the campaign of the one that it is most like; where it is like none it founds a campaign.</remarks>
public sealed class CampaignIndex
{
    // Letters that a template needs to be told from others; "hi {name}" and "{number}" are everybody's.
    private const int MinTemplateLetters = 12;

    private readonly IndexOptions _options;
    private readonly WordingMemory _memory;
    private readonly Identifiers _identifiers = new();
    private readonly List<Merger> _mergers = [];

    /// <summary>An empty index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public CampaignIndex(IndexOptions? options = null)
    {
        _options = options ?? new IndexOptions();
        _options.Validate();
        _memory = new WordingMemory(_options);
    }

    /// <summary>Wordings that are remembered now.</summary>
    public int Wordings => _memory.Wordings.Count;

    /// <summary>Campaigns that are remembered now.</summary>
    public int Campaigns => _memory.Campaigns.Count;

    /// <summary>Bytes that the tables take, from the beginning on: they never grow.</summary>
    public long Bytes => _memory.Bytes;

    /// <summary>The campaigns that the message placed last has shown to be one.</summary>
    public IReadOnlyList<Merger> Mergers => _mergers;

    /// <summary>Places a message.</summary>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="mentions">What it leads to.</param>
    /// <param name="time">When it was sent; null, and every time before one that was told already, is the latest time that was told.</param>
    public Placement Place(Fingerprinter fingerprint, MentionList mentions, DateTimeOffset? time)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        ArgumentNullException.ThrowIfNull(mentions);
        _mergers.Clear();
        _memory.Advance(time?.ToUnixTimeSeconds() ?? 0);
        if (fingerprint.Letters.IsEmpty)
        {
            return default;
        }

        _identifiers.Take(mentions);
        var text = TextOf(fingerprint);
        if (_memory.Texts.Find(text, _memory.Wordings) is var known and not 0)
        {
            return Seen(known, PlacedBy.SameText, 1);
        }

        _memory.Sample.Take(fingerprint.Template);
        return PlaceNew(text);
    }

    /// <summary>Takes over all that another index remembers, as if it had been seen here, now; <see cref="Mergers"/> tells which campaigns
    /// of this one that has shown to be one. Where links and numbers led to is not taken over: it is learnt anew.</summary>
    /// <returns>For campaigns that go on under another name here, from their names in the other index to these.</returns>
    /// <exception cref="ArgumentException">The other index has another seed, so that nothing in it can be compared.</exception>
    public IReadOnlyDictionary<CampaignId, CampaignId> Absorb(CampaignIndex other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other._options.Seed != _options.Seed)
        {
            throw new ArgumentException("Indexes of different seeds have no shingle in common.", nameof(other));
        }

        _mergers.Clear();
        return new Absorption(_memory, other._memory, Merge).Run();
    }

    private Placement PlaceNew(ulong text)
    {
        var kin = CampaignByIdentifier(out var identifier);
        var found = _memory.Search.Find(_memory.Sample, kin);
        if (found.Wording != 0)
        {
            return Join(text, found);
        }

        if (kin != 0 && !_memory.Search.IsTelling)
        {
            return Seen(_memory.Remember(text, kin, 0, UInt128.Zero), PlacedBy.Identifier, 0);
        }

        var founded = Seen(_memory.Remember(text, _memory.Found(text), 0, UInt128.Zero), PlacedBy.Founding, 0);
        return kin != 0 ? founded with { Kin = NameOf(kin), KinBy = KinBy.Identifier, Identifier = identifier }
            : found.Kin != 0 ? founded with { Kin = NameOf(found.Kin), KinBy = KinBy.Wording, Likeness = found.Likeness.Containment }
            : founded;
    }

    /// <summary>Puts a message into the campaign of a wording that it is like, and learns what is new about it.</summary>
    private Placement Join(ulong text, in Finding found)
    {
        // Seen before anything is remembered, so that it is not the one to make room.
        _memory.Wordings.Touch(found.Wording, _memory.Now);
        var campaign = _memory.Repoint(found.Wording);
        foreach (var other in _memory.Search.Bridged)
        {
            campaign = Merge(campaign, other, found.Likeness.Containment);
        }

        var by = JoiningRule.JoinsByText(found.Likeness) ? PlacedBy.LikeText : PlacedBy.Identifier;
        return Seen(Learn(text, campaign, found), by, found.Likeness.Containment);
    }

    /// <summary>Remembers the message's wording if it has something new to say.</summary>
    /// <returns>The wording that stands for the message from now on.</returns>
    private int Learn(ulong text, int campaign, in Finding found)
    {
        var (wording, likeness) = (found.Wording, found.Likeness);
        var steps = _memory.Wordings.StepsOf(wording);
        if (JoiningRule.IsCoreOf(likeness))
        {
            // The wording known so far wraps the campaign's text in something else, which must not lead to the campaign.
            var core = _memory.Remember(text, campaign, steps, likeness.Where);
            _memory.Forget(wording);
            return core;
        }

        if (JoiningRule.IsNew(likeness))
        {
            return _memory.Remember(text, campaign, JoiningRule.IsClose(likeness) ? steps : steps + 1, likeness.Where);
        }

        _memory.KnowAs(text, wording);
        return wording;
    }

    /// <summary>Counts a message to its wording and its campaign, and the places it leads to as theirs.</summary>
    private Placement Seen(int wording, PlacedBy by, double likeness)
    {
        var campaign = _memory.Repoint(wording);
        _memory.Wordings.Touch(wording, _memory.Now);
        _memory.Campaigns.AddMessages(campaign, 1);
        foreach (var identifier in _identifiers.All)
        {
            _memory.Places.Note(identifier, campaign, _memory.Campaigns, _memory.Now);
        }

        return new Placement(NameOf(campaign), by, likeness);
    }

    /// <summary>Makes one of two campaigns, which goes on under the name of the elder.</summary>
    private int Merge(int one, int other, double likeness)
    {
        var (into, from) = _memory.Campaigns.IsElder(one, other) ? (one, other) : (other, one);
        _mergers.Add(new Merger(NameOf(from), NameOf(into), likeness));
        _memory.Campaigns.Merge(from, into);
        return into;
    }

    private int CampaignByIdentifier(out ulong identifier)
    {
        foreach (var candidate in _identifiers.All)
        {
            if (_memory.Places.Find(candidate, _memory.Campaigns) is var campaign and not 0)
            {
                identifier = candidate;
                return campaign;
            }
        }

        identifier = 0;
        return 0;
    }

    private CampaignId NameOf(int campaign) => new(_memory.Campaigns.FounderOf(campaign));

    /// <summary>The hash by which a text is known again: its template's, or where that says too little its own.</summary>
    private static ulong TextOf(Fingerprinter fingerprint)
    {
        var letters = fingerprint.Template.Length - fingerprint.Slots.Length;
        return letters >= MinTemplateLetters ? fingerprint.Current.Template : fingerprint.Current.Skeleton;
    }
}
