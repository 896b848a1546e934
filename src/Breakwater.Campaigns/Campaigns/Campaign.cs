using System.IO.Hashing;
using System.Runtime.InteropServices;
using Breakwater.Campaigns.Index;
using Breakwater.Engine;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>All that is known of one campaign.</summary>
public sealed class Campaign
{
    // A campaign with more relatives than this is a tree of its own; the eldest links are kept, since they tell where it comes from.
    private const int MostLinks = 64;

    // What a campaign is after shows in its first messages; the rest repeats it.
    private const int Voters = 32;

    private static readonly int Categories = Enum.GetValues<Category>().Length;

    private readonly int[] _votes = new int[Categories];
    private readonly DistinctCount _senders = new();
    private readonly List<LineageLink> _lineage = [];
    private int _voters;

    internal Campaign(CampaignId id, Understanding first, DateTimeOffset time)
    {
        Id = id;
        Template = TemplateText.Of(first.Text, first.Fingerprint.Slots);
        FirstSeen = LastSeen = time;
    }

    /// <summary>Its name.</summary>
    public CampaignId Id { get; private set; }

    /// <summary>Its first message with {slots} in place of what varies.</summary>
    public string Template { get; private set; }

    /// <summary>What stood in the slots.</summary>
    public SlotValues Slots { get; } = new();

    /// <summary>Its messages.</summary>
    public long Messages { get; private set; }

    /// <summary>When its first message was sent.</summary>
    public DateTimeOffset FirstSeen { get; private set; }

    /// <summary>When its last message was sent.</summary>
    public DateTimeOffset LastSeen { get; private set; }

    /// <summary>Its messages over time.</summary>
    public SizeCurve Curve { get; } = new();

    /// <summary>Different senders, an estimate with a standard error of 6.5 % at most.</summary>
    public long Senders => _senders.Estimate;

    /// <summary>The services it travels on.</summary>
    public TopCounts Services { get; } = new();

    /// <summary>The e-mail providers of its senders.</summary>
    public TopCounts Providers { get; } = new();

    /// <summary>The scripts it is written in, the main one of each message.</summary>
    public TopCounts Scripts { get; } = new();

    /// <summary>The brands that it leads to or poses as.</summary>
    public TopCounts Brands { get; } = new();

    /// <summary>The domains, numbers, handles and wallets it leads to.</summary>
    public TopCounts Places { get; } = new();

    /// <summary>Where it comes from, in the order in which it was noticed; at most 64.</summary>
    public IReadOnlyList<LineageLink> Lineage => _lineage;

    /// <summary>When it was blocked first, if it was.</summary>
    public DateTimeOffset? Blocked { get; private set; }

    /// <summary>Messages that came through before it was blocked first.</summary>
    public long Exposure { get; private set; }

    /// <summary>What most of its first messages are after, by cue words.</summary>
    public Category Category
    {
        get
        {
            var best = (int)Category.Other;
            for (var category = 1; category < Categories; category++)
            {
                best = _votes[category] > (best == 0 ? 0 : _votes[best]) ? category : best;
            }

            return (Category)best;
        }
    }

    /// <summary>Counts a message.</summary>
    internal void Add(Message message, Understanding understanding, CategoryCues cues, DateTimeOffset time)
    {
        Messages++;
        Exposure += Blocked is null ? 1 : 0;
        LastSeen = time > LastSeen ? time : LastSeen;
        Curve.Add(time);
        Services.Add(message.Service.Name);
        Providers.Add(message.Sender.Domain);
        if (message.Sender.Kind != AddressKind.None)
        {
            _senders.Add(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(message.Sender.Value.AsSpan())));
        }

        Scripts.Add(ScriptNames.Of(understanding.Text.DominantScript));
        Slots.Add(understanding.Text, understanding.Fingerprint.Slots);
        AddPlaces(understanding.Mentions);
        if (_voters < Voters)
        {
            _voters++;
            _votes[(int)cues.Of(understanding.Text)]++;
        }
    }

    /// <summary>Goes on under the name of the campaign that it was merged into, of which no more is known.</summary>
    internal Campaign RenamedTo(CampaignId id)
    {
        Id = id;
        return this;
    }

    internal void Link(LineageLink link)
    {
        if (_lineage.Count < MostLinks)
        {
            _lineage.Add(link);
        }
    }

    internal void Block(DateTimeOffset time) => Blocked ??= time;

    /// <summary>Takes over what is known of a campaign that turned out to be this one.</summary>
    internal void Add(Campaign other)
    {
        Messages += other.Messages;
        Exposure += other.Exposure;
        Template = other.FirstSeen < FirstSeen ? other.Template : Template;
        FirstSeen = other.FirstSeen < FirstSeen ? other.FirstSeen : FirstSeen;
        LastSeen = other.LastSeen > LastSeen ? other.LastSeen : LastSeen;
        Blocked = Blocked is null || other.Blocked < Blocked ? other.Blocked ?? Blocked : Blocked;
        Curve.Add(other.Curve);
        _senders.Add(other._senders);
        Services.Add(other.Services);
        Providers.Add(other.Providers);
        Scripts.Add(other.Scripts);
        Brands.Add(other.Brands);
        Places.Add(other.Places);
        Slots.Add(other.Slots);
        _voters += other._voters;
        for (var category = 0; category < Categories; category++)
        {
            _votes[category] += other._votes[category];
        }

        // What linked both leads nowhere now that they are one.
        _lineage.RemoveAll(link => link.Other == other.Id);
        foreach (var link in other._lineage.Where(link => link.Other != Id))
        {
            Link(link);
        }
    }

    private void AddPlaces(MentionList mentions)
    {
        foreach (ref readonly var mention in mentions.All)
        {
            Brands.Add(MentionList.BrandOf(mention));
            if (Identifiers.Of(mention) != 0)
            {
                Places.Add(Identifiers.TextOf(mentions, mention));
            }
        }
    }
}
