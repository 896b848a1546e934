using System.Numerics;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Reports;

/// <summary>Reads a text for the matcher: its fingerprint and the set of its template's shingles. One instance reads text after text.</summary>
internal sealed class TextShingles
{
    // Enough for a message of three parts; of a longer text the least hashes stand for all, which are the same in every text that has them.
    public const int MaxKept = 512;

    private const int Apart = Shingles.Letters;

    private readonly FoldedText _text = new();
    private readonly MentionList _mentions = new();
    private readonly Fingerprinter _fingerprinter = new();
    private uint[] _hashes = new uint[512];
    private uint[] _keys = new uint[512];
    private int _count;
    private int _keyCount;

    /// <summary>The fingerprint of the text read last.</summary>
    public ref readonly Fingerprint Fingerprint => ref _fingerprinter.Current;

    /// <summary>The shingles of its template, sorted, each once.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, _count);

    /// <summary>Pairs of neighbouring shingles, eight letters or four Han characters together, sorted, each once: four letters of a language are in
    /// thousands of its texts, eight in few.</summary>
    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, _keyCount);

    /// <summary>Whether it has a word at all.</summary>
    public bool HasWords => !_fingerprinter.Template.IsEmpty;

    public void Read(string text)
    {
        _text.Fold(text);
        _mentions.Find(text, _text);
        _fingerprinter.Take(_text, _mentions);
        if (_hashes.Length < _fingerprinter.Template.Length)
        {
            _hashes = new uint[_fingerprinter.Template.Length * 2];
            _keys = new uint[_hashes.Length];
        }

        var count = Shingles.Hash(_fingerprinter.Template, _hashes);
        var pairs = Pair(_hashes.AsSpan(0, count), _keys);
        _keyCount = SortDistinct(_keys.AsSpan(0, pairs));
        _count = SortDistinct(_hashes.AsSpan(0, count));
    }

    // A text too short for a pair is found by its shingles.
    private static int Pair(ReadOnlySpan<uint> shingles, Span<uint> keys)
    {
        if (shingles.Length <= Apart)
        {
            shingles.CopyTo(keys);
            return shingles.Length;
        }

        for (var at = 0; at + Apart < shingles.Length; at++)
        {
            keys[at] = (BitOperations.RotateLeft(shingles[at], 13) * 0x9E3779B1) ^ shingles[at + Apart];
        }

        return shingles.Length - Apart;
    }

    /// <summary>Compares two sets; where one holds only its least hashes, so much of both as is known of both.</summary>
    /// <returns>How many shingles each has, and how many they share.</returns>
    public static (int One, int Other, int Shared) Compare(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var known = Math.Min(KnownTo(one), KnownTo(other));
        one = UpTo(one, known);
        other = UpTo(other, known);
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            shared += one[i] == other[j] ? 1 : 0;
            var (mine, theirs) = (one[i], other[j]);
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }

        return (one.Length, other.Length, shared);
    }

    private static uint KnownTo(ReadOnlySpan<uint> hashes) => hashes.Length < MaxKept ? uint.MaxValue : hashes[^1];

    private static ReadOnlySpan<uint> UpTo(ReadOnlySpan<uint> hashes, uint last)
    {
        var end = hashes.BinarySearch(last);
        return hashes[..(end < 0 ? ~end : end + 1)];
    }

    private static int SortDistinct(Span<uint> sorted)
    {
        sorted.Sort();
        var kept = 0;
        foreach (var hash in sorted)
        {
            if (kept == 0 || sorted[kept - 1] != hash)
            {
                sorted[kept++] = hash;
            }
        }

        return Math.Min(kept, MaxKept);
    }
}
