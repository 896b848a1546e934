namespace Breakwater.Campaigns.Index;

/// <summary>Knows which shingles are so common that sharing them says nothing: greetings, small talk, "reply STOP to end".</summary>
/// <remarks>A count-min sketch with conservative update (Cormode and Muthukrishnan 2005; Estan and Varghese 2002) over the shingles that
/// new wordings brought, halved at regular counts of wordings, so that it forgets what is no longer said. Two megabytes.</remarks>
internal sealed class Commonness
{
    /// <summary>Wordings of this many texts make a shingle common.</summary>
    private const int CommonFrom = 16;

    private const int Rows = 1 << 20;

    // So that a count is over the last 32,768 to 65,536 new wordings: common means one in 4,000 of them or more.
    private const int WordingsBetweenHalvings = 1 << 15;

    private readonly byte[] _first = new byte[Rows];
    private readonly byte[] _second = new byte[Rows];
    private int _wordings;

    /// <summary>Bytes that the counts take.</summary>
    public long Bytes => _first.Length + _second.Length;

    /// <summary>Whether a shingle is common.</summary>
    public bool Has(uint shingle) => Math.Min(_first[FirstOf(shingle)], _second[SecondOf(shingle)]) >= CommonFrom;

    /// <summary>Counts a shingle that a new wording brought.</summary>
    public void Count(uint shingle)
    {
        ref var first = ref _first[FirstOf(shingle)];
        ref var second = ref _second[SecondOf(shingle)];
        var least = Math.Min(first, second);
        if (least < byte.MaxValue)
        {
            first = Math.Max(first, (byte)(least + 1));
            second = Math.Max(second, (byte)(least + 1));
        }
    }

    /// <summary>Counts a new wording; at every 32,768th all counts are halved.</summary>
    public void CountWording()
    {
        if (++_wordings == WordingsBetweenHalvings)
        {
            _wordings = 0;
            Halve(_first);
            Halve(_second);
        }
    }

    private static void Halve(Span<byte> counts)
    {
        foreach (ref var count in counts)
        {
            count >>= 1;
        }
    }

    // The hashes that are kept are the smallest ones, so their high bits are alike: both rows are chosen by mixing again.
    private static int FirstOf(uint shingle) => (int)((shingle * 0x9E3779B1u) >> 12);

    private static int SecondOf(uint shingle) => (int)(((shingle ^ (shingle >> 15)) * 0x85EBCA77u) >> 12);
}
