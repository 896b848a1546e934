namespace Breakwater.Engine.Text;

/// <summary>A text as it is meant: folded characters, the words in them, their skeleton, the tricks that were undone,
/// and the way back to what was written. One instance is used for message after message and allocates only to grow.</summary>
public sealed class FoldedText
{
    /// <summary>The longest text that is read, in UTF-16 units; what lies behind it is left unread and <see cref="IsOversize"/> says so.</summary>
    /// <remarks>No messaging service carries more in one message; a bound keeps the worst message at a few milliseconds.</remarks>
    public const int MaxLength = 1 << 17;

    private static readonly int TrickKinds = Enum.GetValues<Trick>().Length;
    private static readonly int ScriptKinds = Enum.GetValues<Script>().Length;

    // The widest stretch that is read or written at once: the bits of 64 characters.
    private const int Slack = CharBits.Window + 1;

    private readonly int[] _tricks = new int[TrickKinds];
    private readonly int[] _letters = new int[ScriptKinds];
    private char[] _chars = new char[512];
    private CharClass[] _classes = new CharClass[512];
    private int[] _origins = new int[512];
    private char[] _skeleton = new char[512];
    private Word[] _words = new Word[128];
    private int _length;
    private int _skeletonLength;
    private int _wordCount;
    private WordTraits _traits;
    private int _originalLength;

    /// <summary>Version of the folding table, to be kept beside fingerprints.</summary>
    public static string TableVersion => FoldingTable.Shipped.Version;

    /// <summary>The folded characters: lower case, compatibility forms and look-alikes resolved, invisible ones gone, punctuation kept.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>What each folded character is.</summary>
    public ReadOnlySpan<CharClass> Classes => _classes.AsSpan(0, _length);

    /// <summary>For each folded character the index, in the text as written, of the character it came from.</summary>
    public ReadOnlySpan<int> Origins => _origins.AsSpan(0, _length);

    /// <summary>The words in order; they do not overlap.</summary>
    public ReadOnlySpan<Word> Words => _words.AsSpan(0, _wordCount);

    /// <summary>The words alone, one space between them (none beside a Han character): leet read as letters, spaced-out words joined,
    /// repeated letters once, i and l made one.</summary>
    public ReadOnlySpan<char> Skeleton => _skeleton.AsSpan(0, _skeletonLength);

    /// <summary>Whether the text was longer than <see cref="MaxLength"/> and its end was not read.</summary>
    public bool IsOversize { get; private set; }

    /// <summary>Whether every character read was ASCII.</summary>
    public bool IsAscii { get; internal set; }

    /// <summary>Whether any word has any of the traits: most texts have no digits and no capitals, and need not be searched for them.</summary>
    internal bool Has(WordTraits traits) => (_traits & traits) != 0;

    /// <summary>How many characters, or words for the tricks of whole words, a trick was undone on.</summary>
    public int CountOf(Trick trick) => _tricks[(int)trick];

    /// <summary>How many letters of a script the text had as written.</summary>
    public int LettersOf(Script script) => _letters[(int)script];

    /// <summary>The folded characters of a word.</summary>
    public ReadOnlySpan<char> CharsOf(Word word) => _chars.AsSpan(word.Span.Start, word.Span.Length);

    /// <summary>The skeleton of a word.</summary>
    public ReadOnlySpan<char> SkeletonOf(Word word) => _skeleton.AsSpan(word.Skeleton.Start, word.Skeleton.Length);

    /// <summary>The script of most letters as written, the first of those that have equally many; Common for a text without letters.</summary>
    public Script DominantScript
    {
        get
        {
            var most = Script.Common;
            for (var script = Script.Common + 1; (int)script < ScriptKinds; script++)
            {
                most = _letters[(int)script] > _letters[(int)most] ? script : most;
            }

            return most;
        }
    }

    /// <summary>Folds a text into this instance; what it held before is forgotten.</summary>
    public void Fold(ReadOnlySpan<char> text)
    {
        IsOversize = text.Length > MaxLength;
        text = IsOversize ? text[..MaxLength] : text;
        Clear(text.Length);
        new FoldPass(text, this).Run();
        WordPass.Run(text, this);
    }

    /// <summary>The stretch of the text as written that a stretch of folded characters came from.</summary>
    public TextSpan ToOriginal(TextSpan folded)
    {
        if (folded.Length == 0)
        {
            return new TextSpan(folded.Start < _length ? _origins[folded.Start] : _originalLength, 0);
        }

        // Behind a right-to-left override origins run backwards; elsewhere the first is the least and the last the greatest.
        var (first, last) = (int.MaxValue, 0);
        foreach (var origin in _origins.AsSpan(folded.Start, folded.Length))
        {
            first = Math.Min(first, origin);
            last = Math.Max(last, origin);
        }

        var end = folded.End;
        while (end < _length && _origins[end] <= last)
        {
            end++;
        }

        return new TextSpan(first, (end < _length ? _origins[end] : _originalLength) - first);
    }

    /// <summary>Whether any word has an apostrophe inside.</summary>
    internal bool HasApostrophes { get; set; }

    /// <summary>The scripts of the letters as written, one bit for each.</summary>
    internal uint Scripts { get; set; }

    internal CharBits Bits { get; } = new();

    internal char[] CharBuffer => _chars;

    internal CharClass[] ClassBuffer => _classes;

    internal int[] OriginBuffer => _origins;

    internal char[] SkeletonBuffer => _skeleton;

    internal Span<int> Tricks => _tricks;

    internal Span<int> Letters => _letters;

    /// <summary>Makes room for so many folded characters, and for what vectors write and read behind them, keeping those that are there.</summary>
    internal void Reserve(int length)
    {
        length += Slack;
        if (length > _chars.Length)
        {
            var capacity = Math.Max(length, _chars.Length * 2);
            Array.Resize(ref _chars, capacity);
            Array.Resize(ref _classes, capacity);
            Array.Resize(ref _origins, capacity);
        }
    }

    internal void SetLength(int length)
    {
        _length = length;

        // Behind the end no word goes on, whatever the text before has left there.
        _classes[length] = CharClass.LineBreak;

        // A word's skeleton is never longer than the word, plus one space before it; pairs of Han characters give at most as many.
        Bits.Take(_chars, _classes, length);
        var skeleton = (length * 2) + 2 + (2 * ShortText.Slack);
        if (_skeleton.Length < skeleton)
        {
            Array.Resize(ref _skeleton, Math.Max(skeleton, _skeleton.Length * 2));
        }
    }

    internal void SetSkeletonLength(int length) => _skeletonLength = length;

    /// <summary>Forgets the words and what was noticed about them; what single characters gave away stays.</summary>
    internal void ForgetWords()
    {
        _wordCount = 0;
        _traits = WordTraits.None;
        HasApostrophes = false;
        foreach (var trick in (ReadOnlySpan<Trick>)[Trick.Homoglyph, Trick.Leet, Trick.Spaced, Trick.Stretched, Trick.Homophone, Trick.SplitRadical])
        {
            _tricks[(int)trick] = 0;
        }
    }

    internal Word[] WordBuffer => _words;

    /// <summary>Takes note of words that were written into the buffer.</summary>
    internal void SetWords(int count, WordTraits traits)
    {
        _wordCount = count;
        _traits |= traits;
    }

    internal void Add(Word word)
    {
        if (_wordCount == _words.Length)
        {
            Array.Resize(ref _words, _words.Length * 2);
        }

        _words[_wordCount++] = word;
        _traits |= word.Traits;
    }

    private void Clear(int originalLength)
    {
        Array.Clear(_tricks);
        Array.Clear(_letters);
        _length = _skeletonLength = _wordCount = 0;
        _traits = WordTraits.None;
        HasApostrophes = false;
        _originalLength = originalLength;
        IsAscii = true;
        Scripts = 0;
        Reserve(originalLength);
    }
}
