namespace Breakwater.Campaigns.Index;

/// <summary>The wordings that are remembered, as arrays: what each looks like, whose it is, when it was last seen.</summary>
/// <remarks>They stand in the order in which they were last seen, so that the one to forget is always the last: exact, and at
/// constant cost. Wording 0 is no wording: it is where the order begins and ends.</remarks>
internal sealed class WordingTable
{
    /// <summary>Shingles kept of a wording; what two texts share is estimated from these.</summary>
    public const int Shingles = 32;

    /// <summary>Of these, those that lead to it.</summary>
    public const int Keys = 8;

    private const int Ring = 0;

    private readonly uint[] _shingles;
    private readonly uint[] _bounds;
    private readonly uint[] _stamps;
    private readonly uint[] _seen;
    private readonly int[] _newer;
    private readonly int[] _older;
    private readonly int[] _campaigns;
    private readonly byte[] _counts;
    private readonly byte[] _steps;
    private int _free;
    private int _used = 1;

    public WordingTable(int capacity)
    {
        Capacity = capacity;
        var slots = capacity + 1;
        _shingles = new uint[(long)slots * Shingles];
        _bounds = new uint[slots];
        _stamps = new uint[slots];
        _seen = new uint[slots];
        _newer = new int[slots];
        _older = new int[slots];
        _campaigns = new int[slots];
        _counts = new byte[slots];
        _steps = new byte[slots];
    }

    /// <summary>The most wordings that are remembered.</summary>
    public int Capacity { get; }

    /// <summary>How many are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes that the table takes.</summary>
    public long Bytes => ((_shingles.LongLength + (6L * _bounds.Length)) * sizeof(uint)) + (2L * _counts.Length);

    /// <summary>The wording seen least recently, or 0 where there is none.</summary>
    public int Oldest => _newer[Ring];

    /// <summary>The shingles of a wording with the smallest hashes, in ascending order.</summary>
    public ReadOnlySpan<uint> ShinglesOf(int wording) => _shingles.AsSpan(wording * Shingles, _counts[wording]);

    /// <summary>Every shingle of a wording whose hash is not above this is kept.</summary>
    public uint BoundOf(int wording) => _bounds[wording];

    /// <summary>Those of them that lead to it.</summary>
    public ReadOnlySpan<uint> KeysOf(int wording) => _shingles.AsSpan(wording * Shingles, Math.Min(_counts[wording], (byte)Keys));

    /// <summary>When it was last seen, in seconds of the index's clock.</summary>
    public uint SeenAt(int wording) => _seen[wording];

    /// <summary>Its campaign when last touched; that one may have been merged since.</summary>
    public int CampaignOf(int wording) => _campaigns[wording];

    /// <summary>How many steps of rewriting it stands away from the wording that founded its campaign.</summary>
    public int StepsOf(int wording) => _steps[wording];

    /// <summary>Tells it from others that had its number before.</summary>
    public uint StampOf(int wording) => _stamps[wording];

    /// <summary>Whether a wording with this stamp is still remembered.</summary>
    public bool IsAlive(int wording, uint stamp) => _stamps[wording] == stamp && _campaigns[wording] != 0;

    /// <summary>Adds a wording; there must be room.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<uint> shingles, uint bound, int campaign, int steps, uint time)
    {
        var wording = _free != 0 ? _free : _used++;
        _free = wording == _free ? _older[wording] : _free;
        shingles.CopyTo(_shingles.AsSpan(wording * Shingles, Shingles));
        _counts[wording] = (byte)shingles.Length;
        _bounds[wording] = bound;
        _campaigns[wording] = campaign;
        _steps[wording] = (byte)Math.Min(steps, byte.MaxValue);
        _stamps[wording]++;
        _seen[wording] = time;
        Link(wording);
        Count++;
        return wording;
    }

    /// <summary>The wording that was seen next after another one, or 0 where that is the newest.</summary>
    public int After(int wording) => _newer[wording];

    /// <summary>Notes whose a wording is by now.</summary>
    public void SetCampaign(int wording, int campaign) => _campaigns[wording] = campaign;

    /// <summary>Notes that a wording was seen again.</summary>
    public void Touch(int wording, uint time)
    {
        _seen[wording] = time;
        Unlink(wording);
        Link(wording);
    }

    /// <summary>Forgets a wording; its number is given to another one.</summary>
    public void Remove(int wording)
    {
        Unlink(wording);
        _campaigns[wording] = 0;
        _older[wording] = _free;
        _free = wording;
        Count--;
    }

    private void Link(int wording)
    {
        var newest = _older[Ring];
        (_older[wording], _newer[wording]) = (newest, Ring);
        (_newer[newest], _older[Ring]) = (wording, wording);
    }

    private void Unlink(int wording)
    {
        _newer[_older[wording]] = _newer[wording];
        _older[_newer[wording]] = _older[wording];
    }
}
