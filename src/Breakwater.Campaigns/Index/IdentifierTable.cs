using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Index;

/// <summary>Which campaign a domain, telephone number, handle or wallet was seen with, and with how many: buckets of four.</summary>
internal sealed class IdentifierTable
{
    private const int Ways = 4;

    // A shop or number that more campaigns than this have used is nobody's own: a bank's, a carrier's, a popular host's.
    private const int MostCampaigns = 8;

    private readonly Entry[] _entries;
    private readonly ulong _seed;
    private readonly int _shift;

    /// <summary>A table for so many identifiers, rounded up to a power of two.</summary>
    public IdentifierTable(int entries, ulong seed)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, entries / Ways));
        _entries = new Entry[(long)buckets * Ways];
        _seed = HashBits.Mix(seed + 1);
        _shift = 64 - BitOperations.Log2((uint)buckets);
    }

    /// <summary>Bytes that the table takes.</summary>
    public long Bytes => _entries.LongLength * 24;

    /// <summary>The campaign that an identifier belongs to, or 0 where it is unknown or no longer specific.</summary>
    public int Find(ulong identifier, CampaignTable campaigns)
    {
        foreach (ref readonly var entry in BucketOf(identifier))
        {
            if (entry.Identifier == identifier && BitOperations.PopCount(entry.Campaigns) is > 0 and <= MostCampaigns)
            {
                return campaigns.IsAlive(entry.Campaign, entry.Stamp) ? campaigns.RootOf(entry.Campaign) : 0;
            }
        }

        return 0;
    }

    /// <summary>Notes that an identifier was seen with a campaign; in a full bucket the one seen longest ago gives way.</summary>
    public void Note(ulong identifier, int campaign, CampaignTable campaigns, uint time)
    {
        var bucket = BucketOf(identifier);
        var oldest = 0;
        for (var at = 0; at < Ways; at++)
        {
            ref var entry = ref bucket[at];
            if (entry.Identifier == identifier && entry.Campaigns > 0)
            {
                // While its campaigns merge into one it stays that one's own; of forgotten ones nobody speaks any more.
                var isStranger = campaigns.IsAlive(entry.Campaign, entry.Stamp) && campaigns.RootOf(entry.Campaign) != campaign;
                var seen = isStranger ? (ushort)(entry.Campaigns | BitOf(campaigns.FounderOf(campaign))) : entry.Campaigns;
                entry = new Entry(identifier, campaign, campaigns.StampOf(campaign), time, seen);
                return;
            }

            oldest = bucket[at].Campaigns == 0 || bucket[at].Seen < bucket[oldest].Seen ? at : oldest;
        }

        bucket[oldest] = new Entry(identifier, campaign, campaigns.StampOf(campaign), time, BitOf(campaigns.FounderOf(campaign)));
    }

    private static ushort BitOf(ulong founder) => (ushort)(1 << (int)(HashBits.Mix(founder) >> 60));

    private Span<Entry> BucketOf(ulong identifier) => _entries.AsSpan((int)(HashBits.Mix(identifier ^ _seed) >> _shift) * Ways, Ways);

    /// <summary>What is known of an identifier.</summary>
    /// <param name="Identifier">Its hash.</param>
    /// <param name="Campaign">The campaign it was last seen with.</param>
    /// <param name="Stamp">That campaign's stamp.</param>
    /// <param name="Seen">When, in seconds of the index's clock.</param>
    /// <param name="Campaigns">The campaigns it was seen with, a bit for each, chosen among 16 by hash; 0 in an empty entry.</param>
    private readonly record struct Entry(ulong Identifier, int Campaign, uint Stamp, uint Seen, ushort Campaigns);
}
