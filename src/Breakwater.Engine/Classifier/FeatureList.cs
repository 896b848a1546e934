namespace Breakwater.Engine.Classifier;

/// <summary>The features of one message, each a slot of the model's hashed weight table. Reused from message to message.</summary>
/// <remarks>Hashing instead of a dictionary: Weinberger et al., "Feature hashing for large scale multitask learning", 2009.
/// Whoever knows the hash can craft a word that meets a ham word's slot, but gains nothing over writing that ham word.</remarks>
public sealed class FeatureList
{
    /// <summary>The table has 2 to this power slots.</summary>
    public const int SlotBits = 21;

    /// <summary>Changes whenever a message's features do: a model fits only the version it was trained with.</summary>
    public const uint Version = 1;

    // A feature counts once, so that repeating a word neither damns nor whitewashes. A bitmap over part of the slot decides:
    // it takes 1 in 60 features of an ordinary message for a repeat, always the same ones, and bounds what a long text can bring in.
    private const int SeenBits = 14;

    private readonly ulong[] _seen = new ulong[1 << (SeenBits - 6)];
    private uint[] _hashes = new uint[1024];
    private int[] _slots = new int[1024];
    private int _hashCount;
    private int _count;

    /// <summary>The slots, in the order in which the features were met.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _count);

    /// <summary>What each feature counts, so that long texts weigh no more than short ones: 1 / sqrt(number of features).</summary>
    public double Value => 1 / Math.Sqrt(Math.Max(_count, 1));

    /// <summary>Forgets the message before.</summary>
    internal void Clear() => _hashCount = _count = 0;

    /// <summary>Adds a feature by its hash.</summary>
    internal void Add(uint hash)
    {
        if (_hashCount == _hashes.Length)
        {
            Array.Resize(ref _hashes, _hashCount * 2);
        }

        _hashes[_hashCount++] = hash;
    }

    /// <summary>Room for so many hashes that the caller writes at once; all of them count.</summary>
    internal Span<uint> Append(int count)
    {
        if (_hashCount + count > _hashes.Length)
        {
            Array.Resize(ref _hashes, Math.Max(_hashCount + count, _hashes.Length * 2));
        }

        var room = _hashes.AsSpan(_hashCount, count);
        _hashCount += count;
        return room;
    }

    /// <summary>Ends the list: hashes become slots, repeats are left out.</summary>
    internal void Seal()
    {
        if (_slots.Length < _hashes.Length)
        {
            _slots = new int[_hashes.Length];
        }

        Array.Clear(_seen);
        var seen = _seen.AsSpan();
        var slots = _slots.AsSpan(0, _hashCount);
        var count = 0;
        foreach (var hash in _hashes.AsSpan(0, _hashCount))
        {
            var slot = (hash * 0x9E3779B1u) >> (32 - SlotBits);
            ref var word = ref seen[(int)(slot >> 6) & ((1 << (SeenBits - 6)) - 1)];
            var bit = 1UL << (int)slot;
            slots[count] = (int)slot;
            count += (word & bit) == 0 ? 1 : 0;
            word |= bit;
        }

        _count = count;
    }
}
