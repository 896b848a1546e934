using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>Remembers who wrote to whom, in bits: a line of 64 bytes for each pair of people, with a half for each half of a month (blocked Bloom filter;
/// Putze, Sanders and Singler, "Cache-, hash- and space-efficient Bloom filters", 2009).</summary>
/// <remarks>All four questions about two people read one line of the cache. With 20 pairs in half a line one stranger in 60 is taken for an acquaintance; nobody is ever forgotten
/// before 15 days have passed, nor remembered after 30 without writing again.</remarks>
internal sealed class PairMemory
{
    /// <summary>Days after which the older half is forgotten.</summary>
    public const uint HalfDays = 15;

    private const int HalfWords = 4;
    private const int Probes = 5;

    private readonly ulong[] _words;
    private readonly ulong _mask;
    private uint _half;

    public PairMemory(int lines)
    {
        _words = new ulong[(long)lines * 2 * HalfWords];
        _mask = (ulong)lines - 1;
    }

    /// <summary>Reads the line of two people.</summary>
    public ulong Touch(ulong sender, ulong recipient) => LineOf(sender, recipient)[0];

    /// <summary>Which of two people wrote to the other.</summary>
    public (bool Wrote, bool WasWrittenTo) Look(ulong sender, ulong recipient)
    {
        var line = LineOf(sender, recipient);
        return (Has(line, sender), Has(line, recipient));
    }

    /// <summary>Remembers that one wrote to the other.</summary>
    public void Add(ulong sender, ulong recipient)
    {
        var half = LineOf(sender, recipient).Slice((int)(_half & 1) * HalfWords, HalfWords);
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = Bit(sender, probe);
            half[bit >> 6] |= 1UL << bit;
        }
    }

    /// <summary>Forgets what is older than two halves.</summary>
    public void Advance(Moment now)
    {
        var half = now.Day / HalfDays;
        if (half == _half)
        {
            return;
        }

        for (var passed = Math.Min(half - _half, 2); passed > 0 && half > _half; passed--)
        {
            Clear((int)((half - passed + 1) & 1));
        }

        _half = half;
    }

    /// <summary>The half that is written, to be kept.</summary>
    internal uint Half
    {
        get => _half;
        set => _half = value;
    }

    /// <summary>The bits, to be kept.</summary>
    internal Span<byte> Bytes => MemoryMarshal.AsBytes(_words.AsSpan());

    private void Clear(int half)
    {
        for (var at = half * HalfWords; at < _words.Length; at += 2 * HalfWords)
        {
            _words.AsSpan(at, HalfWords).Clear();
        }
    }

    // Both directions lie in one line: the sum does not depend on who asks.
    private Span<ulong> LineOf(ulong sender, ulong recipient)
    {
        var hash = (sender + recipient) * 0x9E3779B97F4A7C15;
        return _words.AsSpan((int)((hash >> 20) & _mask) * 2 * HalfWords, 2 * HalfWords);
    }

    private static bool Has(ReadOnlySpan<ulong> line, ulong from)
    {
        bool first = true, second = true;
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = Bit(from, probe);
            first &= (line[bit >> 6] >> bit & 1) != 0;
            second &= (line[HalfWords + (bit >> 6)] >> bit & 1) != 0;
        }

        return first | second;
    }

    // Eight bits of the hash of whoever wrote, for each probe.
    private static int Bit(ulong from, int probe) => (int)(from >> (8 * probe)) & 0xFF;
}
