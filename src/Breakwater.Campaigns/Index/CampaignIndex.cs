using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;

namespace Breakwater.Campaigns.Index;

/// <summary>Tells of each message whose campaign it is, one message at a time, in bounded memory.</summary>
public sealed class CampaignIndex
{
    // Letters that a template needs to be told from others; "hi {name}" and "{number}" are everybody's.
    private const int MinTemplateLetters = 12;

    private readonly IndexOptions _options;
    private readonly uint _memory;
    private readonly ShingleSample _sample;
    private readonly Identifiers _identifiers = new();
    private readonly WordingTable _wordings;
    private readonly CampaignTable _campaigns;
    private readonly KeyTable _keys;
    private readonly ExactTable _texts;
    private readonly IdentifierTable _places;
    private readonly Commonness _commonness = new();
    private readonly Search _search;
    private readonly List<Merger> _mergers = [];
    private readonly uint[] _shingles = new uint[WordingTable.Shingles];
    private uint _now;

    /// <summary>An empty index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public CampaignIndex(IndexOptions? options = null)
    {
        _options = options ?? new IndexOptions();
        _options.Validate();
        _memory = (uint)Math.Min(_options.Memory.TotalSeconds, uint.MaxValue);
        _sample = new ShingleSample(_options.Seed);
        _wordings = new WordingTable(_options.Capacity);
        _campaigns = new CampaignTable(_options.Capacity);
        _keys = new KeyTable((long)_options.Capacity * WordingTable.Keys);
        _texts = new ExactTable(_options.Capacity, _options.Seed);
        _places = new IdentifierTable(_options.Capacity / 4, _options.Seed);
        _search = new Search(_wordings, _campaigns, _keys, _commonness);
    }

    /// <summary>Wordings that are remembered now.</summary>
    public int Wordings => _wordings.Count;

    /// <summary>Campaigns that are remembered now.</summary>
    public int Campaigns => _campaigns.Count;

    /// <summary>Bytes that the tables take, from the beginning on.</summary>
    public long Bytes => _wordings.Bytes + _campaigns.Bytes + _keys.Bytes + _texts.Bytes + _places.Bytes + _commonness.Bytes;

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
        Advance(time);
        if (fingerprint.Letters.IsEmpty)
        {
            return default;
        }

        _identifiers.Take(mentions);
        var text = TextOf(fingerprint);
        if (_texts.Find(text, _wordings) is var known and not 0)
        {
            return Seen(known, PlacedBy.SameText, 1);
        }

        _sample.Take(fingerprint.Template);
        return Place(text);
    }

    private Placement Place(ulong text)
    {
        var kin = CampaignByIdentifier(out var identifier);
        var found = _search.Find(_sample, kin);
        if (found.Wording != 0)
        {
            return Join(text, found);
        }

        if (kin != 0 && !_search.IsTelling)
        {
            return Seen(Remember(text, kin, 0, UInt128.Zero), PlacedBy.Identifier, 0);
        }

        var founded = Found(text);
        return kin != 0 ? founded with { Kin = IdOf(kin), KinBy = KinBy.Identifier, Identifier = identifier }
            : found.Kin != 0 ? founded with { Kin = IdOf(found.Kin), KinBy = KinBy.Wording, Likeness = found.Likeness.Containment }
            : founded;
    }

    /// <summary>Puts a message into the campaign of a wording that it is like, and learns what is new about it.</summary>
    private Placement Join(ulong text, in Finding found)
    {
        var campaign = _campaigns.RootOf(_wordings.CampaignOf(found.Wording));
        foreach (var other in _search.Bridged)
        {
            campaign = Merge(campaign, other, found.Likeness.Containment);
        }

        var wording = Learn(text, campaign, found);
        return Seen(wording, JoiningRule.JoinsByText(found.Likeness) ? PlacedBy.LikeText : PlacedBy.Identifier, found.Likeness.Containment);
    }

    /// <summary>Remembers the message's wording if it has something new to say.</summary>
    /// <returns>The wording that stands for the message from now on.</returns>
    private int Learn(ulong text, int campaign, in Finding found)
    {
        var (wording, likeness) = (found.Wording, found.Likeness);
        var steps = _wordings.StepsOf(wording);
        _wordings.Touch(wording, _now);
        if (JoiningRule.IsCoreOf(likeness))
        {
            // The wording known so far wraps the campaign's text in something else, which is not the campaign's own.
            var core = Remember(text, campaign, steps, likeness.Where);
            Forget(wording);
            return core;
        }

        if (JoiningRule.IsNew(likeness))
        {
            return Remember(text, campaign, JoiningRule.IsClose(likeness) ? steps : steps + 1, likeness.Where);
        }

        _texts.Set(text, wording, _wordings.StampOf(wording));
        return wording;
    }

    private Placement Found(ulong text)
    {
        if (_campaigns.IsFull)
        {
            PointToRoots();
        }

        var wording = Remember(text, _campaigns.Found(text), 0, UInt128.Zero);
        return Seen(wording, PlacedBy.Founding, 0);
    }

    /// <summary>Counts a message to its wording and its campaign, and the places it leads to as theirs.</summary>
    private Placement Seen(int wording, PlacedBy by, double likeness)
    {
        var campaign = Repoint(wording);
        _wordings.Touch(wording, _now);
        _campaigns.AddMessages(campaign, 1);
        foreach (var identifier in _identifiers.All)
        {
            _places.Note(identifier, campaign, _campaigns, _now);
        }

        return new Placement(IdOf(campaign), by, likeness) { Slot = campaign };
    }

    /// <summary>Remembers the sample as a new wording of a campaign.</summary>
    /// <param name="text">The hash that it is known by.</param>
    /// <param name="campaign">A root.</param>
    /// <param name="steps">Steps of rewriting from the founding wording.</param>
    /// <param name="known">The shingles that the campaign had before: only what is new to it can become common.</param>
    private int Remember(ulong text, int campaign, int steps, UInt128 known)
    {
        // First of all, so that its campaign outlives the wording that makes room.
        _campaigns.Point(campaign);
        if (_wordings.Count == _wordings.Capacity)
        {
            Forget(_wordings.Oldest);
        }

        var count = _search.Telling(_sample, _shingles, out var bound);
        var wording = _wordings.Add(_shingles.AsSpan(0, count), bound, campaign, steps, _now);
        foreach (var shingle in _wordings.KeysOf(wording))
        {
            _keys.Add(shingle, wording);
        }

        _search.CountNew(_sample, known);
        _texts.Set(text, wording, _wordings.StampOf(wording));
        return wording;
    }

    private void Forget(int wording)
    {
        foreach (var shingle in _wordings.KeysOf(wording))
        {
            _keys.Remove(shingle, wording);
        }

        var campaign = _wordings.CampaignOf(wording);
        _wordings.Remove(wording);
        _campaigns.Unpoint(campaign);
    }

    private int Merge(int one, int other, double likeness)
    {
        var (into, from) = _campaigns.IsElder(one, other) ? (one, other) : (other, one);
        _mergers.Add(new Merger(IdOf(from), IdOf(into), likeness) { Slot = from, IntoSlot = into });
        _campaigns.Merge(from, into);
        return into;
    }

    /// <summary>Lets a wording point to the campaign that its own has become.</summary>
    private int Repoint(int wording)
    {
        var campaign = _wordings.CampaignOf(wording);
        var root = _campaigns.RootOf(campaign);
        if (root != campaign)
        {
            _campaigns.Point(root);
            _wordings.SetCampaign(wording, root);
            _campaigns.Unpoint(campaign);
        }

        return root;
    }

    private void PointToRoots()
    {
        for (var wording = _wordings.Oldest; wording != 0; wording = _wordings.After(wording))
        {
            Repoint(wording);
        }
    }

    private void Advance(DateTimeOffset? time)
    {
        var seconds = time is null ? 0 : (uint)Math.Clamp(time.Value.ToUnixTimeSeconds(), 0, uint.MaxValue);
        _now = Math.Max(_now, seconds);
        while (_wordings.Oldest is var oldest and not 0 && _now - _wordings.SeenAt(oldest) > _memory)
        {
            Forget(oldest);
        }
    }

    private int CampaignByIdentifier(out ulong identifier)
    {
        foreach (var candidate in _identifiers.All)
        {
            if (_places.Find(candidate, _campaigns) is var campaign and not 0)
            {
                identifier = candidate;
                return campaign;
            }
        }

        identifier = 0;
        return 0;
    }

    private CampaignId IdOf(int campaign) => new(_campaigns.FounderOf(campaign));

    /// <summary>The hash by which a text is known again: its template's, or where that says too little its own.</summary>
    private static ulong TextOf(Fingerprinter fingerprint)
    {
        var letters = fingerprint.Template.Length - fingerprint.Slots.Length;
        return letters >= MinTemplateLetters ? fingerprint.Current.Template : fingerprint.Current.Skeleton;
    }
}
