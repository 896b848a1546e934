using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>The features of one message, each a slot of the model's hashed weight table. Reused from message to message.</summary>
/// <remarks>Hashing instead of a dictionary: Weinberger et al., "Feature hashing for large scale multitask learning", 2009.
/// Whoever knows the hash can craft a word that meets a ham word's slot, but gains nothing over writing that ham word.</remarks>
public sealed class FeatureList
{
    /// <summary>The table has 2 to this power slots.</summary>
    public const int SlotBits = 20;

    /// <summary>Changes whenever a message's features do: a model fits only the version it was trained with.</summary>
    public const uint Version = 3;

    // A feature counts once, so that repeating a word neither damns nor whitewashes. A table over part of the slot decides:
    // it takes 1 in 60 features of an ordinary message for a repeat, always the same ones, and bounds what a long text can bring in.
    private const int SeenSlots = 1 << 14;
    private const uint Golden = 0x9E3779B1;

    // Keeps a script's copy of a feature apart from the feature followed by a count.
    private const uint ScriptSalt = 0x10000;

    // Which message met a slot last: a byte that counts messages spares clearing the table for each.
    private readonly byte[] _seen = new byte[SeenSlots];
    private byte _message;
    private uint[] _hashes = new uint[1024];
    private int[] _slots = new int[1024];
    private int _hashCount;
    private int _count;

    /// <summary>The slots, in the order in which the features were met.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _count);

    /// <summary>What each feature counts, so that long texts weigh no more than short ones: 1 / sqrt(number of features).</summary>
    public double Value => 1 / Math.Sqrt(Math.Max(_count, 1));

    /// <summary>The script of most of the message's letters: what a figure means depends on it.</summary>
    public Script Script { get; private set; }

    /// <summary>The features as they are now, to be kept.</summary>
    public FeatureVector ToVector() => new(Slots.ToArray(), Script);

    /// <summary>Forgets the message before.</summary>
    internal void Clear(Script script)
    {
        Script = script;
        _hashCount = _count = 0;
    }

    /// <summary>Adds a feature by its hash.</summary>
    internal void Add(uint hash)
    {
        if (_hashCount == _hashes.Length)
        {
            Array.Resize(ref _hashes, _hashCount * 2);
        }

        _hashes[_hashCount++] = hash;
    }

    /// <summary>Adds a feature for all scripts, and once more for the message's own unless that is Latin, for which there are the most examples.</summary>
    internal void AddWithScript(uint hash)
    {
        Add(hash);
        if (Script != Script.Latin)
        {
            Add(HashWithScript(hash));
        }
    }

    /// <summary>The hash of a feature's copy for the message's script.</summary>
    internal uint HashWithScript(uint hash) => FeatureHash.Append(hash, ScriptSalt + (uint)Script);

    /// <summary>Adds every run of 3, 4 and 5 characters.</summary>
    internal void AddGrams(FeatureGroup group, ReadOnlySpan<char> chars)
    {
        var places = chars.Length - GramHashes.Longest + 1;
        if (places > 0)
        {
            GramHashes.Write(FeatureHash.Start(group), chars, Append(places * GramHashes.Lengths));
        }
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

    /// <summary>The slot of a hash (Fibonacci hashing, Knuth, volume 3, 6.4: the upper bits are the well-mixed ones).</summary>
    internal static int SlotOf(uint hash) => (int)((hash * Golden) >> (32 - SlotBits));

    /// <summary>Ends the list: hashes become slots, repeats are left out.</summary>
    internal void Seal()
    {
        if (_slots.Length < _hashes.Length)
        {
            _slots = new int[_hashes.Length];
        }

        var slots = _slots.AsSpan(0, _hashCount);
        ToSlots(_hashes.AsSpan(0, _hashCount), slots);
        _count = Distinct(slots, _seen, NextMessage());
    }

    private byte NextMessage()
    {
        if (++_message == 0)
        {
            Array.Clear(_seen);
            _message = 1;
        }

        return _message;
    }

    // Moves the slots met for the first time to the front. Without branches: whether a slot repeats is hard to foresee.
    private static int Distinct(Span<int> slots, byte[] seen, byte message)
    {
        if (seen.Length < SeenSlots)
        {
            return 0;
        }

        var count = 0;
        foreach (var slot in slots)
        {
            ref var last = ref seen[slot & (SeenSlots - 1)];
            slots[count] = slot;
            count += last == message ? 0 : 1;
            last = message;
        }

        return count;
    }

    private static void ToSlots(ReadOnlySpan<uint> hashes, Span<int> slots)
    {
        var at = 0;
        for (; at + Vector<uint>.Count <= hashes.Length; at += Vector<uint>.Count)
        {
            Vector.As<uint, int>((new Vector<uint>(hashes[at..]) * Golden) >>> (32 - SlotBits)).CopyTo(slots[at..]);
        }

        for (; at < hashes.Length; at++)
        {
            slots[at] = SlotOf(hashes[at]);
        }
    }
}
