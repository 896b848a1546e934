namespace Breakwater.Campaigns.Index;

/// <summary>The campaigns of the index and which of them were merged into which, as arrays. Campaign 0 is none.</summary>
/// <remarks>A forest (Galler and Fischer, 1964): a merged campaign points to the one it went into. A campaign is alive while a wording
/// or a merged campaign points to it; then its number is given to another one.</remarks>
internal sealed class CampaignTable
{
    private readonly int[] _into;
    private readonly int[] _pointers;
    private readonly uint[] _stamps;
    private readonly uint[] _messages;
    private readonly ulong[] _founders;
    private readonly uint[] _born;
    private uint _births;
    private int _free;
    private int _used = 1;

    // A quarter more than the wordings, so that merged campaigns, which only point on, are cleared away after many foundings at once.
    public CampaignTable(int wordings)
    {
        var slots = wordings + (wordings / 4) + 2;
        _into = new int[slots];
        _pointers = new int[slots];
        _stamps = new uint[slots];
        _messages = new uint[slots];
        _founders = new ulong[slots];
        _born = new uint[slots];
    }

    /// <summary>Whether no campaign can be founded before the wordings point to roots again.</summary>
    public bool IsFull => _free == 0 && _used == _into.Length;

    /// <summary>How many campaigns are alive, merged ones not counted.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes that the table takes.</summary>
    public long Bytes => (_into.LongLength * 5 * sizeof(uint)) + (_founders.LongLength * sizeof(ulong));

    /// <summary>The campaign that this one has become by merging.</summary>
    public int RootOf(int campaign)
    {
        while (_into[campaign] != 0)
        {
            campaign = _into[campaign];
        }

        return campaign;
    }

    /// <summary>The hash of the text that founded it.</summary>
    public ulong FounderOf(int campaign) => _founders[campaign];

    /// <summary>Whether the one was founded before the other.</summary>
    public bool IsElder(int one, int other) => _born[one] < _born[other];

    /// <summary>Messages placed in it, up to 4,294,967,295.</summary>
    public uint MessagesOf(int campaign) => _messages[campaign];

    /// <summary>Tells it from others that had its number before.</summary>
    public uint StampOf(int campaign) => _stamps[campaign];

    /// <summary>Whether a campaign with this stamp is still remembered, be it within another one.</summary>
    public bool IsAlive(int campaign, uint stamp) => _stamps[campaign] == stamp && _pointers[campaign] > 0;

    /// <summary>Founds a campaign; it lives from its first wording on.</summary>
    public int Found(ulong founder)
    {
        var campaign = _free != 0 ? _free : _used++;
        _free = campaign == _free ? _into[campaign] : _free;
        (_into[campaign], _pointers[campaign], _messages[campaign], _founders[campaign]) = (0, 0, 0, founder);
        _born[campaign] = ++_births;
        _stamps[campaign]++;
        Count++;
        return campaign;
    }

    /// <summary>Counts messages that were placed in a campaign.</summary>
    public void AddMessages(int campaign, uint messages) =>
        _messages[campaign] = (uint)Math.Min((ulong)_messages[campaign] + messages, uint.MaxValue);

    /// <summary>Counts a wording that points to a campaign.</summary>
    public void Point(int campaign) => _pointers[campaign]++;

    /// <summary>Counts a wording less, and lets the campaign go if it was the last.</summary>
    public void Unpoint(int campaign)
    {
        while (--_pointers[campaign] == 0)
        {
            var into = _into[campaign];
            _into[campaign] = _free;
            _free = campaign;
            if (into == 0)
            {
                Count--;
                return;
            }

            campaign = into;
        }
    }

    /// <summary>Merges a campaign into another one; both must be roots.</summary>
    public void Merge(int campaign, int into)
    {
        _into[campaign] = into;
        _pointers[into]++;
        AddMessages(into, _messages[campaign]);
        Count--;
    }
}
