namespace Breakwater.Campaigns.Index;

/// <summary>All tables of the index and its clock: wordings are remembered, led to, given to campaigns and forgotten here.</summary>
internal sealed class WordingMemory
{
    private readonly uint _memory;
    private readonly Commonness _commonness = new();
    private readonly uint[] _shingles = new uint[WordingTable.Shingles];

    public WordingMemory(IndexOptions options)
    {
        _memory = (uint)Math.Min(options.Memory.TotalSeconds, uint.MaxValue);
        Sample = new ShingleSample(options.Seed);
        Wordings = new WordingTable(options.Capacity);
        Campaigns = new CampaignTable(options.Capacity);
        Keys = new KeyTable((long)options.Capacity * WordingTable.Keys);
        // Twice as many as wordings: a wording is known by the texts that bring nothing new to it too.
        Texts = new ExactTable(2 * options.Capacity, options.Seed);
        Places = new IdentifierTable(options.Capacity / 4, options.Seed);
        Search = new Search(Wordings, Campaigns, Keys, _commonness);
    }

    /// <summary>The shingles of the message that is being placed.</summary>
    public ShingleSample Sample { get; }

    public WordingTable Wordings { get; }

    public CampaignTable Campaigns { get; }

    public KeyTable Keys { get; }

    public ExactTable Texts { get; }

    public IdentifierTable Places { get; }

    public Search Search { get; }

    /// <summary>The latest time that was told, in seconds since 1970.</summary>
    public uint Now { get; private set; }

    /// <summary>Bytes that the tables take.</summary>
    public long Bytes => Wordings.Bytes + Campaigns.Bytes + Keys.Bytes + Texts.Bytes + Places.Bytes + _commonness.Bytes;

    /// <summary>Moves the clock, never back, and forgets the wordings that have not been seen for too long.</summary>
    public void Advance(long seconds)
    {
        Now = Math.Max(Now, (uint)Math.Clamp(seconds, 0, uint.MaxValue));
        while (Wordings.Oldest is var oldest and not 0 && Now - Wordings.SeenAt(oldest) > _memory)
        {
            Forget(oldest);
        }
    }

    /// <summary>Founds a campaign, which lives from its first wording on.</summary>
    public int Found(ulong founder)
    {
        if (Campaigns.IsFull)
        {
            PointToRoots();
        }

        return Campaigns.Found(founder);
    }

    /// <summary>Remembers the sample as a new wording; beyond the capacity the wording seen least recently is forgotten.</summary>
    /// <param name="text">The hash that it is known by.</param>
    /// <param name="campaign">Its campaign, a root.</param>
    /// <param name="steps">Steps of rewriting from the wording that founded the campaign.</param>
    /// <param name="known">The shingles that the campaign had before: only what is new to it can become common.</param>
    public int Remember(ulong text, int campaign, int steps, UInt128 known)
    {
        // First of all, so that the campaign outlives the wording that makes room.
        Campaigns.Point(campaign);
        if (Wordings.Count == Wordings.Capacity)
        {
            Forget(Wordings.Oldest);
        }

        var count = Search.Telling(Sample, _shingles, out var bound);
        var wording = Wordings.Add(_shingles.AsSpan(0, count), bound, campaign, steps, Now);
        foreach (var shingle in Wordings.KeysOf(wording))
        {
            Keys.Add(shingle, wording);
        }

        CountNew(known);
        KnowAs(text, wording);
        return wording;
    }

    /// <summary>Lets a text be known again as a wording.</summary>
    public void KnowAs(ulong text, int wording) => Texts.Set(text, wording, Wordings.StampOf(wording));

    /// <summary>Forgets a wording, and its campaign if it was the last.</summary>
    public void Forget(int wording)
    {
        foreach (var shingle in Wordings.KeysOf(wording))
        {
            Keys.Remove(shingle, wording);
        }

        var campaign = Wordings.CampaignOf(wording);
        Wordings.Remove(wording);
        Campaigns.Unpoint(campaign);
    }

    /// <summary>Lets a wording point to the campaign that its own has become by merging.</summary>
    /// <returns>That campaign.</returns>
    public int Repoint(int wording)
    {
        var campaign = Wordings.CampaignOf(wording);
        var root = Campaigns.RootOf(campaign);
        if (root != campaign)
        {
            Campaigns.Point(root);
            Wordings.SetCampaign(wording, root);
            Campaigns.Unpoint(campaign);
        }

        return root;
    }

    private void CountNew(UInt128 known)
    {
        _commonness.CountWording();
        var shingles = Sample.Hashes;
        for (var at = 0; at < shingles.Length; at++)
        {
            if ((known >> at & 1) == 0)
            {
                _commonness.Count(shingles[at]);
            }
        }
    }

    private void PointToRoots()
    {
        for (var wording = Wordings.Oldest; wording != 0; wording = Wordings.After(wording))
        {
            Repoint(wording);
        }
    }
}
