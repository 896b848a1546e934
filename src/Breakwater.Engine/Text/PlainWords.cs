using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Breakwater.Engine.Text;

/// <summary>Takes words that are letters and nothing else, one after the other, as long as they come: nine in ten words of a message.
/// Length and repeated letters are read from bits, so that neither loops nor branches depend on how a word is spelled.</summary>
/// <remarks>A word takes 6 ns this way; letter by letter it took 20, most of it for mispredicted branches.</remarks>
internal readonly ref struct PlainWords
{
    private const int MaxLetters = ShortText.Slack;

    private readonly FoldedText _folded;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _chars;
    private readonly ReadOnlySpan<CharClass> _classes;
    private readonly ReadOnlySpan<int> _origins;

    public PlainWords(ReadOnlySpan<char> text, FoldedText folded)
    {
        _folded = folded;
        _text = text;
        _chars = folded.CharBuffer;
        _classes = folded.ClassBuffer;
        _origins = folded.OriginBuffer;
    }

    /// <summary>Takes words from here on; returns where something stands that is no plain word, or the end of the text.</summary>
    public int Take(int at, ref SkeletonWriter skeleton)
    {
        var words = _folded.WordBuffer;
        var count = _folded.Words.Length;
        var traits = WordTraits.None;
        var written = skeleton.Length;
        var space = skeleton.NeedsSpace ? 1 : 0;
        for (at = SkipIdle(at); TryMeasure(at, out var length, out var twins) && count < words.Length; at = SkipIdle(at + length))
        {
            skeleton.Buffer[written] = ' ';
            written += space;
            space = 1;
            var letters = Write(at, length, twins, skeleton.Buffer[written..]);
            var word = new Word(
                new TextSpan(at, length), new TextSpan(written, letters), WordTraits.Letters | LoudnessOf(at, length));
            words[count++] = word;
            traits |= word.Traits;
            written += letters;
        }

        _folded.SetWords(count, traits);
        skeleton.GoOn(written, space != 0);
        return at;
    }

    /// <summary>The next character that may begin a word.</summary>
    private int SkipIdle(int at)
    {
        int idle;
        do
        {
            idle = BitOperations.TrailingZeroCount(~_folded.Bits.IdleAt(at));
            at += idle;
        }
        while (idle == CharBits.Window);

        return at;
    }

    /// <summary>Whether a plain word stands here, how many letters it has, and which of them are followed by the same again.</summary>
    private bool TryMeasure(int at, out int length, out ulong twins)
    {
        var letters = _folded.Bits.LettersAt(at);
        length = BitOperations.TrailingZeroCount(~letters);
        twins = _folded.Bits.TwinsAt(at) & ((1UL << (length - 1)) - 1);
        if ((uint)(length - 1) >= MaxLetters || (twins & (twins - 1)) != 0)
        {
            return false;
        }

        // A single letter is one only before a longer word, as are the "I", "a" and "u" of ordinary sentences.
        var end = at + length;
        return _classes[end] == CharClass.Space
            ? length > 1 || ((letters >> 2 & 3) == 3 && !HanPairs.Shipped.Opens(_chars[at]))
            : length > 1 && !WordScan.GoesOn(_folded.Chars, _classes, end);
    }

    /// <summary>Writes the skeleton of a word with at most one pair of equal neighbours; what stands behind the pair is written once more,
    /// over its second letter.</summary>
    private int Write(int at, int length, ulong twins, Span<char> skeleton)
    {
        var repeated = twins == 0 ? 0 : 1;
        var behind = BitOperations.TrailingZeroCount(twins | (1UL << (length - 1)));
        var units = MemoryMarshal.Cast<char, ushort>(_chars[at..]);
        var room = MemoryMarshal.Cast<char, ushort>(skeleton);
        Leet.Merge(Vector256.Create(units)).CopyTo(room);
        Leet.Merge(Vector256.Create(units[(behind + repeated)..])).CopyTo(room[behind..]);
        return length - repeated;
    }

    private WordTraits LoudnessOf(int start, int length)
    {
        // Small ASCII letters have the bit of 0x20, capitals have not; letters beyond ASCII must be asked.
        var first = _text[_origins[start]];
        var last = _text[_origins[start + length - 1]];
        var isSmall = (uint)((first | last) - 0x60) < 0x20;
        return isSmall || length == 1 || !char.IsUpper(first) || !char.IsUpper(last) || !IsAllCapitals(start, length)
            ? WordTraits.None
            : WordTraits.Capitals;
    }

    private bool IsAllCapitals(int start, int length)
    {
        foreach (var origin in _origins.Slice(start, length))
        {
            if (!char.IsUpper(_text[origin]))
            {
                return false;
            }
        }

        return true;
    }
}
