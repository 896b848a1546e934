using System.IO.Hashing;
using System.Runtime.InteropServices;
using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Takes the fingerprint of one text after the other and allocates only to grow.</summary>
public sealed class Fingerprinter
{
    private readonly List<Slot> _slots = [];
    private char[] _letters = new char[512];
    private char[] _template = new char[512];
    private uint[] _shingles = new uint[512];
    private int[] _tokenEnds = new int[512];
    private int _templateLength;
    private int _tokenCount;
    private int _letterCount;
    private Fingerprint _fingerprint;

    /// <summary>The fingerprint taken last.</summary>
    public ref readonly Fingerprint Current => ref _fingerprint;

    /// <summary>The skeletons of all its words without spaces, numbers and links included.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _letterCount);

    /// <summary>Its template: the skeletons of words without spaces, and one character of U+E000 and on for each slot.</summary>
    public ReadOnlySpan<char> Template => _template.AsSpan(0, _templateLength);

    /// <summary>Where each word or slot of the template ends.</summary>
    public ReadOnlySpan<int> TokenEnds => _tokenEnds.AsSpan(0, _tokenCount);

    /// <summary>The slots of its template, in order.</summary>
    public ReadOnlySpan<Slot> Slots => CollectionsMarshal.AsSpan(_slots);

    /// <summary>Takes the fingerprint of a text.</summary>
    public void Take(FoldedText text, MentionList mentions)
    {
        Reserve(text.Skeleton.Length + (2 * text.Words.Length) + ShortText.Slack);
        _slots.Clear();
        var pass = new TemplatePass(text, mentions, _letters, _template, _tokenEnds, _slots);
        pass.Run();
        _templateLength = pass.TemplateLength;
        _tokenCount = pass.TokenCount;
        _letterCount = pass.LetterCount;

        var shingles = Shingles.Hash(Template, _shingles);
        var sketch = default(Sketch);
        MinHash.Sketch(_shingles.AsSpan(0, shingles), sketch.Writable);
        // Without slots the template is the letters, and most texts that people write have none.
        var skeleton = Hash(Letters);
        _fingerprint = new Fingerprint(skeleton, _slots.Count == 0 ? skeleton : Hash(Template), sketch);
    }

    // Little-endian UTF-16, which is what every host of .NET has in memory.
    private static ulong Hash(ReadOnlySpan<char> chars) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(chars));

    private void Reserve(int length)
    {
        if (length > _letters.Length)
        {
            length = Math.Max(length, _letters.Length * 2);
            _letters = new char[length];
            _template = new char[length];
            _shingles = new uint[length];
            _tokenEnds = new int[length];
        }
    }
}
