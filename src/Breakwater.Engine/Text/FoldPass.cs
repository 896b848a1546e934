using System.Runtime.Intrinsics;
using System.Text;

namespace Breakwater.Engine.Text;

/// <summary>The one pass over a text that folds its characters and counts the tricks which show in single characters.</summary>
internal ref struct FoldPass
{
    // Orthographies put up to two accents on a letter (Vietnamese) and up to three vowel and tone signs (Thai, Khmer); more is a stack.
    private const int MaxAccents = 2;
    private const int MaxSigns = 3;

    private const int RightToLeftOverride = 0x202E;
    private const int PopDirection = 0x202C;

    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    private static readonly FoldingTable Table = FoldingTable.Shipped;

    private readonly ReadOnlySpan<char> _text;
    private readonly FoldedText _folded;
    private int _count;
    private int _accents;
    private int _signs;
    private int _hidden;
    private int _reversedFrom = -1;
    private bool _afterLetter;

    public FoldPass(ReadOnlySpan<char> text, FoldedText folded)
    {
        _text = text;
        _folded = folded;
    }

    public void Run()
    {
        for (var at = 0; at < _text.Length;)
        {
            at = _text[at] < 0x80 ? FoldAscii(at) : FoldRune(at);
        }

        EndReversed();
        _folded.SetLength(_count);
    }

    /// <summary>Folds characters up to the first that is not ASCII or is a control character.</summary>
    private int FoldAscii(int at)
    {
        var start = at;
        var before = _count;
        var letters = 0;
        while (at < _text.Length)
        {
            var block = FoldBlock(at, out var lettersInBlock);
            letters += lettersInBlock;
            at += block;
            if (block < AsciiBlock.Size && !TryFoldSpace(ref at))
            {
                break;
            }
        }

        if (at == start)
        {
            return FoldRune(at);
        }

        var classes = _folded.ClassBuffer;
        CountHidden(classes[before]);
        _folded.Letters[(int)Script.Latin] += letters;
        _folded.Scripts |= letters > 0 ? 1u << (int)Script.Latin : 0;
        _afterLetter = IsJoined(classes[_count - 1]);
        _accents = _signs = 0;
        return at;
    }

    private int FoldBlock(int at, out int letters)
    {
        var count = AsciiBlock.Fold(_text[at..], _folded.CharBuffer.AsSpan(_count), _folded.ClassBuffer.AsSpan(_count), out letters);
        var origins = _folded.OriginBuffer.AsSpan(_count, AsciiBlock.Size);
        var origin = Vector256.CreateSequence(at, 1);
        for (var next = 0; next < AsciiBlock.Size; next += Vector256<int>.Count)
        {
            (origin + Vector256.Create(next)).CopyTo(origins[next..]);
        }

        _count += count;
        return count;
    }

    /// <summary>Folds a tab or the end of a line: control characters that belong to the text.</summary>
    private bool TryFoldSpace(ref int at)
    {
        if (at == _text.Length || _text[at] is not (>= '\t' and <= '\r'))
        {
            return false;
        }

        var entry = Table[_text[at]];
        _folded.CharBuffer[_count] = entry.Outcome == FoldingEntry.Fate.Kept ? _text[at] : (char)entry.Target;
        _folded.ClassBuffer[_count] = entry.Class;
        _folded.OriginBuffer[_count++] = at++;
        return true;
    }

    private int FoldRune(int at)
    {
        var length = 1;
        if (Rune.DecodeFromUtf16(_text[at..], out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            length = consumed;
        }

        _folded.IsAscii &= rune.Value < 0x80;
        var entry = Table[rune.Value];
        _folded.Scripts |= entry.Class == CharClass.Letter ? 1u << (int)entry.Script : 0;
        Take(entry, rune.Value, at);
        return at + length;
    }

    private void Take(FoldingEntry entry, int codePoint, int at)
    {
        switch (entry.Outcome)
        {
            case FoldingEntry.Fate.Dropped:
                Drop(entry, codePoint);
                return;
            case FoldingEntry.Fate.Mapped:
                BeginLetter(entry);
                Append((char)entry.Target, entry.Class, at);
                return;
            case FoldingEntry.Fate.Expanded:
                BeginLetter(entry);
                _folded.Reserve(_count + _text.Length - at + Table.SequenceOf(entry).Length);
                foreach (var c in Table.SequenceOf(entry))
                {
                    Append(c, Table[c].Class, at);
                }

                return;
            default:
                Keep(entry, codePoint, at);
                return;
        }
    }

    private void Keep(FoldingEntry entry, int codePoint, int at)
    {
        if (entry.Trick == Trick.MarkStack)
        {
            _signs++;
            if (_signs > MaxSigns)
            {
                _folded.Tricks[(int)Trick.MarkStack]++;
                return;
            }
        }
        else
        {
            BeginLetter(entry);
        }

        if (codePoint <= char.MaxValue)
        {
            Append((char)codePoint, entry.Class, at);
            return;
        }

        Append((char)(0xD7C0 + (codePoint >> 10)), entry.Class, at);
        Append((char)(0xDC00 | (codePoint & 0x3FF)), entry.Class, at);
    }

    /// <summary>Counts what a vanishing character hides; zero-width ones count only once a letter follows them.</summary>
    private void Drop(FoldingEntry entry, int codePoint)
    {
        if (codePoint is RightToLeftOverride or PopDirection)
        {
            EndReversed();
            _reversedFrom = codePoint == RightToLeftOverride ? _count : -1;
        }

        switch (entry.Trick)
        {
            case Trick.MarkStack:
                _accents++;
                _folded.Tricks[(int)Trick.MarkStack] += _accents > MaxAccents ? 1 : 0;
                break;
            case Trick.Reversed:
                _folded.Tricks[(int)Trick.Reversed]++;
                break;
            case Trick.Invisible when _afterLetter:
                _hidden++;
                break;
        }
    }

    /// <summary>Turns what stands behind a right-to-left override round, as people see it.</summary>
    private void EndReversed()
    {
        if (_reversedFrom < 0)
        {
            return;
        }

        var chars = _folded.CharBuffer.AsSpan(_reversedFrom, _count - _reversedFrom);
        chars.Reverse();
        _folded.ClassBuffer.AsSpan(_reversedFrom, chars.Length).Reverse();
        _folded.OriginBuffer.AsSpan(_reversedFrom, chars.Length).Reverse();
        for (var at = 0; at + 1 < chars.Length; at++)
        {
            if (char.IsLowSurrogate(chars[at]) && char.IsHighSurrogate(chars[at + 1]))
            {
                (chars[at], chars[at + 1]) = (chars[at + 1], chars[at]);
            }
        }

        _reversedFrom = -1;
    }

    private void BeginLetter(FoldingEntry entry)
    {
        CountHidden(entry.Class);
        _accents = _signs = 0;
        _afterLetter = IsJoined(entry.Class) && entry.Script is not (Script.Arabic or Script.Indic or Script.Devanagari);
        if (entry.Class is CharClass.Letter or CharClass.Unspaced or CharClass.Ideograph)
        {
            _folded.Letters[(int)entry.Script]++;
        }

        // What the entry itself gives away: dressed-up letters, full-width letters, fancy digits.
        if (entry.Trick is not (Trick.None or Trick.MarkStack))
        {
            _folded.Tricks[(int)entry.Trick]++;
        }
    }

    private void CountHidden(CharClass next)
    {
        if (_hidden > 0 && IsJoined(next))
        {
            _folded.Tricks[(int)Trick.Invisible] += _hidden;
        }

        _hidden = 0;
    }

    private void Append(char c, CharClass charClass, int at)
    {
        if (c is >= (char)VowelBase and < (char)(TailBase + Tails) && ComposeHangul(c))
        {
            return;
        }

        _folded.CharBuffer[_count] = c;
        _folded.ClassBuffer[_count] = charClass;
        _folded.OriginBuffer[_count++] = at;
    }

    /// <summary>Joins a vowel or tail with the lead or syllable before it (Unicode Standard, section 3.12).</summary>
    private readonly bool ComposeHangul(char c)
    {
        if (_count == 0)
        {
            return false;
        }

        ref var last = ref _folded.CharBuffer[_count - 1];
        var vowel = c - VowelBase;
        var tail = c - TailBase;
        if (vowel < Vowels && last is >= (char)LeadBase and < (char)(LeadBase + Leads))
        {
            last = (char)(HangulBase + ((((last - LeadBase) * Vowels) + vowel) * Tails));
            return true;
        }

        if (tail > 0 && last >= HangulBase && last < HangulBase + (Leads * Vowels * Tails) && (last - HangulBase) % Tails == 0)
        {
            last += (char)tail;
            return true;
        }

        return false;
    }

    // Zero-width characters are ordinary between letters of Arabic, Indic and unspaced scripts; between these they hide a word.
    private static bool IsJoined(CharClass charClass) => charClass is CharClass.Letter or CharClass.Ideograph;
}
