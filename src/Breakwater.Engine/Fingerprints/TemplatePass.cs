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
        var end = 0;
        foreach (ref readonly var word in _text.Words)
        {
            var skeleton = _text.SkeletonOf(word);
            skeleton.CopyTo(_letters[LetterCount..]);
            LetterCount += skeleton.Length;
            if (word.Span.Start >= end)
            {
                end = Take(word, skeleton);
            }
        }
    }

    /// <summary>Takes a word, or the mention that begins with it; returns the end of what was taken.</summary>
    private int Take(in Word word, ReadOnlySpan<char> skeleton)
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
            TakeNumber(word, skeleton);
        }
        else if (_isGreeted && EndsGreeting(word))
        {
            AddSlot(SlotKind.Name, word.Span);
        }
        else
        {
            Append(skeleton);
        }

        _isGreeted = word.Is(WordTraits.Letters) && Greetings.Contains(skeleton);
        return word.Span.End;
    }

    /// <summary>1,000 is a number, 150ppm a number with its unit, ab12cd a code.</summary>
    private void TakeNumber(in Word word, ReadOnlySpan<char> skeleton)
    {
        var digits = skeleton.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            AddSlot(SlotKind.Number, word.Span);
            return;
        }

        if (digits > 0 && skeleton[digits..].IndexOfAnyInRange('0', '9') < 0)
        {
            AddSlot(SlotKind.Number, word.Span with { Length = digits });
            Append(skeleton[digits..]);
        }
        else if (word.Span.Length >= MinCode)
        {
            AddSlot(SlotKind.Code, word.Span);
        }
        else
        {
            Append(skeleton);
        }
    }

    // "Hi John," greets by name; "hi there how are you" does not.
    private readonly bool EndsGreeting(in Word word) =>
        word.Is(WordTraits.Letters) && word.Span.End < _text.Classes.Length
        && _text.Classes[word.Span.End] is CharClass.Punctuation or CharClass.LineBreak;

    private void AddSlot(SlotKind kind, TextSpan span)
    {
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

    private void Append(ReadOnlySpan<char> skeleton)
    {
        skeleton.CopyTo(_template[TemplateLength..]);
        TemplateLength += skeleton.Length;
        _tokenEnds[TokenCount++] = TemplateLength;
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
