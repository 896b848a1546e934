using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Writes a text's letters twice: as they are, and as a template in which slots stand for what varies.</summary>
internal ref struct TemplatePass
{
    // Slots are characters of the private use area: no folded text has them.
    private const char FirstSlot = '\uE000';

    // "m8", "4u" and "2nd" are words; from four characters on, letters mixed with digits are a code.
    private const int MinCode = 4;

    private readonly FoldedText _text;
    private readonly ReadOnlySpan<Mention> _mentions;
    private readonly Span<char> _letters;
    private readonly Span<char> _template;
    private readonly Span<int> _tokenEnds;
    private readonly List<Slot> _slots;
    private int _mention;

    // Letters that belong to the template and are not written there yet: between two slots it is the letters themselves.
    private TextSpan _appended;
    private bool _isGreeted;

    public TemplatePass(FoldedText text, MentionList mentions, Span<char> letters, Span<char> template, Span<int> tokenEnds, List<Slot> slots)
    {
        _text = text;
        _mentions = mentions.All;
        _letters = letters;
        _template = template;
        _tokenEnds = tokenEnds;
        _slots = slots;
    }

    /// <summary>Letters and digits written, without slots.</summary>
    public int LetterCount { get; private set; }

    /// <summary>Characters of the template written.</summary>
    public int TemplateLength { get; private set; }

    /// <summary>Tokens of the template: words and slots.</summary>
    public int TokenCount { get; private set; }

    public void Run()
    {
        var skeletons = _text.SkeletonBuffer;
        var end = 0;
        foreach (ref readonly var word in _text.Words)
        {
            var letters = new TextSpan(LetterCount, word.Skeleton.Length);
            ShortText.Copy(skeletons, word.Skeleton.Start, letters.Length, _letters, LetterCount);
            LetterCount += letters.Length;
            if (word.Span.Start >= end)
            {
                end = Take(word, letters);
            }
        }

        WriteAppended();
    }

    /// <summary>Takes a word, or the mention that begins with it; returns the end of what was taken.</summary>
    private int Take(in Word word, TextSpan letters)
    {
        while (_mention < _mentions.Length && _mentions[_mention].Span.End <= word.Span.Start)
        {
            _mention++;
        }

        if (_mention < _mentions.Length && _mentions[_mention].Span.Start < word.Span.End)
        {
            AddSlot(SlotOf(_mentions[_mention].Kind), _mentions[_mention].Span);
            return _mentions[_mention].Span.End;
        }

        if (word.Is(WordTraits.Digits) && !word.Is(WordTraits.Leet))
        {
            TakeNumber(word, letters);
        }
        else if (_isGreeted && EndsGreeting(word))
        {
            AddSlot(SlotKind.Name, word.Span);
        }
        else
        {
            Append(letters);
        }

        _isGreeted = word.Is(WordTraits.Letters) && Greetings.Contains(_letters.Slice(letters.Start, letters.Length));
        return word.Span.End;
    }

    /// <summary>1,000 is a number, 150ppm a number with its unit, ab12cd a code.</summary>
    private void TakeNumber(in Word word, TextSpan letters)
    {
        var skeleton = _letters.Slice(letters.Start, letters.Length);
        var digits = skeleton.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            AddSlot(SlotKind.Number, word.Span);
            return;
        }

        if (digits > 0 && skeleton[digits..].IndexOfAnyInRange('0', '9') < 0)
        {
            AddSlot(SlotKind.Number, word.Span with { Length = digits });
            Append(new TextSpan(letters.Start + digits, letters.Length - digits));
        }
        else if (word.Span.Length >= MinCode)
        {
            AddSlot(SlotKind.Code, word.Span);
        }
        else
        {
            Append(letters);
        }
    }

    // "Hi John," greets by name; "hi there how are you" does not.
    private readonly bool EndsGreeting(in Word word) =>
        word.Is(WordTraits.Letters) && word.Span.End < _text.Classes.Length
        && _text.Classes[word.Span.End] is CharClass.Punctuation or CharClass.LineBreak;

    private void AddSlot(SlotKind kind, TextSpan span)
    {
        WriteAppended();
        var slot = (char)(FirstSlot + (int)kind);
        if (kind == SlotKind.Number && TemplateLength > 0 && _template[TemplateLength - 1] == slot)
        {
            // The groups of one number, 1 000 000 or 12/11/2026, are one slot.
            _slots[^1] = new Slot(kind, _slots[^1].Span with { Length = span.End - _slots[^1].Span.Start });
            return;
        }

        _slots.Add(new Slot(kind, span));
        _template[TemplateLength++] = slot;
        _tokenEnds[TokenCount++] = TemplateLength;
    }

    private void Append(TextSpan letters)
    {
        if (letters.Start != _appended.End)
        {
            WriteAppended();
            _appended = letters with { Length = 0 };
        }

        _appended = _appended with { Length = letters.End - _appended.Start };
        _tokenEnds[TokenCount++] = TemplateLength + _appended.Length;
    }

    /// <summary>Writes the words since the last slot into the template, all at once.</summary>
    private void WriteAppended()
    {
        _letters.Slice(_appended.Start, _appended.Length).CopyTo(_template[TemplateLength..]);
        TemplateLength += _appended.Length;
        _appended = new TextSpan(_appended.End, 0);
    }

    private static SlotKind SlotOf(MentionKind kind) => kind switch
    {
        MentionKind.Link => SlotKind.Link,
        MentionKind.Email => SlotKind.Email,
        MentionKind.Phone or MentionKind.ShortCode => SlotKind.Phone,
        MentionKind.Handle => SlotKind.Handle,
        MentionKind.Wallet => SlotKind.Wallet,
        MentionKind.Price => SlotKind.Price,
        _ => SlotKind.Discount,
    };
}
