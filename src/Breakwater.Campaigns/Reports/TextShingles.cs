using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Reports;

/// <summary>Reads a text for the matcher: its fingerprint and the set of its template's shingles. One instance reads text after text.</summary>
internal sealed class TextShingles
{
    // Enough for a message of three parts; of a longer text the least hashes stand for all, which are the same in every text that has them.
    public const int MaxKept = 512;

    private readonly FoldedText _text = new();
    private readonly MentionList _mentions = new();
    private readonly Fingerprinter _fingerprinter = new();
    private uint[] _hashes = new uint[512];
    private int _count;

    /// <summary>The fingerprint of the text read last.</summary>
    public ref readonly Fingerprint Fingerprint => ref _fingerprinter.Current;

    /// <summary>The shingles of its template, sorted, each once.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, _count);

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
        }

        var count = Shingles.Hash(_fingerprinter.Template, _hashes);
        Array.Sort(_hashes, 0, count);
        _count = Math.Min(Distinct(_hashes.AsSpan(0, count)), MaxKept);
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

    private static int Distinct(Span<uint> sorted)
    {
        var kept = 0;
        foreach (var hash in sorted)
        {
            if (kept == 0 || sorted[kept - 1] != hash)
            {
                sorted[kept++] = hash;
            }
        }

        return kept;
    }
}
