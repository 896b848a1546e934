using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>Watches over campaigns: places each message, and keeps what is known of the campaign it belongs to.</summary>
/// <remarks>A state machine over messages with no clock of its own: the same messages in the same order give the same campaigns.</remarks>
public sealed class CampaignWatch
{
    private readonly CampaignWatchOptions _options;
    private readonly CampaignIndex _index;
    private readonly CategoryCues _cues = new();
    private readonly Dictionary<CampaignId, LinkedListNode<Campaign>> _byId = [];
    private readonly LinkedList<Campaign> _byLastSeen = [];
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <summary>A watch that knows nothing yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public CampaignWatch(CampaignWatchOptions? options = null)
    {
        _options = options ?? new CampaignWatchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Campaigns, 1, nameof(options));
        _index = new CampaignIndex(_options.Index);
    }

    /// <summary>The campaigns, the one seen least recently first.</summary>
    public IEnumerable<Campaign> Campaigns => _byLastSeen;

    /// <summary>The latest time that was told; 1970 as long as none was.</summary>
    public DateTimeOffset Now => _now;

    /// <summary>The index.</summary>
    public CampaignIndex Index => _index;

    /// <summary>The campaign of a name, or null where no more is known of it.</summary>
    public Campaign? Find(CampaignId id) => _byId.GetValueOrDefault(id)?.Value;

    /// <summary>Places a message and counts it to its campaign.</summary>
    /// <param name="message">The message; without a time it counts as sent at the latest time that was told.</param>
    /// <param name="understanding">The same message, read.</param>
    public Placement Take(Message message, Understanding understanding)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(understanding);
        _now = message.Time > _now ? message.Time.Value : _now;
        var placement = _index.Place(understanding.Fingerprint, understanding.Mentions, message.Time);
        foreach (var merger in _index.Mergers)
        {
            Join(merger);
        }

        if (placement.By != PlacedBy.Nothing)
        {
            var campaign = Open(placement.Campaign, understanding);
            campaign.Add(message, understanding, _cues, _now);
            Link(campaign, placement, understanding);
        }

        return placement;
    }

    /// <summary>Notes that a campaign is blocked from now on; what it had before is its exposure.</summary>
    /// <returns>Whether the campaign is known.</returns>
    public bool Block(CampaignId id)
    {
        Find(id)?.Block(_now);
        return _byId.ContainsKey(id);
    }

    /// <summary>Takes over all that another watch knows, as if it had seen its messages; the other one is not to be used any more.</summary>
    /// <exception cref="ArgumentException">Its index has another seed.</exception>
    public void Absorb(CampaignWatch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _now = other._now > _now ? other._now : _now;
        var homes = _index.Absorb(other._index);
        foreach (var merger in _index.Mergers)
        {
            Join(merger);
        }

        foreach (var campaign in other._byLastSeen)
        {
            var id = homes.GetValueOrDefault(campaign.Id, campaign.Id);
            if (Find(id) is { } known)
            {
                known.Add(campaign);
            }
            else
            {
                Keep(campaign.RenamedTo(id));
            }
        }
    }

    private Campaign Open(CampaignId id, Understanding understanding)
    {
        if (_byId.TryGetValue(id, out var node))
        {
            _byLastSeen.Remove(node);
            _byLastSeen.AddLast(node);
            return node.Value;
        }

        return Keep(new Campaign(id, understanding, _now));
    }

    private Campaign Keep(Campaign campaign)
    {
        if (_byId.Count == _options.Campaigns)
        {
            _byId.Remove(_byLastSeen.First!.Value.Id);
            _byLastSeen.RemoveFirst();
        }

        _byId[campaign.Id] = _byLastSeen.AddLast(campaign);
        return campaign;
    }

    private void Join(in Merger merger)
    {
        if (_byId.Remove(merger.Campaign, out var from))
        {
            _byLastSeen.Remove(from);
            if (Find(merger.Into) is { } into)
            {
                into.Add(from.Value);
            }
            else
            {
                into = Keep(from.Value.RenamedTo(merger.Into));
            }

            into.Link(new LineageLink(LineageKind.Merge, merger.Campaign, _now, merger.Likeness, ""));
        }
    }

    private void Link(Campaign campaign, in Placement placement, Understanding understanding)
    {
        if (placement.KinBy != KinBy.Nothing)
        {
            var isMorph = placement.KinBy == KinBy.Identifier;
            campaign.Link(new LineageLink(
                isMorph ? LineageKind.Morph : LineageKind.Split,
                placement.Kin,
                _now,
                placement.Likeness,
                isMorph ? Identifiers.TextOf(understanding.Mentions, placement.Identifier) : ""));
        }
    }
}
