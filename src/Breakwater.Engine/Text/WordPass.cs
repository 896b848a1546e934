using System.Numerics;

namespace Breakwater.Engine.Text;

/// <summary>Finds the words in folded characters and writes their skeleton: leet read, spaced-out letters joined, repeats once.</summary>
internal ref struct WordPass
{
    // A disguised Chinese word may have a few separators between its two characters.
    private const int MaxPairGap = 2;

    // So many leet words, and so great a share of all, make signs at the edges of words letters too: #3r3, 7#€.
    private const int MinLeetWords = 3;
    private const int MaxWordsPerLeet = 5;

    private readonly ReadOnlySpan<char> _text;
    private readonly FoldedText _folded;
    private readonly ReadOnlySpan<char> _chars;
    private readonly ReadOnlySpan<CharClass> _classes;
    private readonly bool _isLeetText;
    private readonly bool _mayMixScripts;
    private SkeletonWriter _skeleton;
    private int _leetWords;
    private int _looseTo;

    public WordPass(ReadOnlySpan<char> text, FoldedText folded, bool isLeetText = false)
    {
        _text = text;
        _folded = folded;
        _chars = folded.Chars;
        _classes = folded.Classes;
        _isLeetText = isLeetText;
        _mayMixScripts = MixedScript.MayOccur(folded.Scripts);
        _skeleton = new SkeletonWriter(folded.SkeletonBuffer);
    }

    /// <summary>Takes the words of the text; where leet is its habit, once more with every sign read as a letter.</summary>
    public static void Run(ReadOnlySpan<char> text, FoldedText folded)
    {
        var pass = new WordPass(text, folded);
        pass.Run();
        if (pass._leetWords >= MinLeetWords && pass._leetWords * MaxWordsPerLeet >= folded.Words.Length)
        {
            folded.ForgetWords();
            new WordPass(text, folded, isLeetText: true).Run();
        }
    }

    private void Run()
    {
        var plain = new PlainWords(_text, _folded);
        for (var at = 0; at < _chars.Length;)
        {
            // In a run of Han characters there is no plain word to be looked for behind each of them.
            var isPlain = !_isLeetText && !_mayMixScripts && _classes[at] is not (CharClass.Ideograph or CharClass.Unspaced);
            at = isPlain ? plain.Take(at, ref _skeleton) : at;
            if (at < _chars.Length)
            {
                at = TakeAny(at);
            }
        }

        _folded.SetSkeletonLength(_skeleton.Length);
    }

    private int TakeAny(int at) =>
        _isLeetText && Leet.LetterOf(_chars[at]) != '\0' ? TakeUnusualWord(at)
            : _classes[at] == CharClass.Letter ? TakeWord(at) : TakeOther(at, _classes[at]);

    private int TakeOther(int at, CharClass charClass) => charClass switch
    {
        CharClass.Digit => TakeUnusualWord(at),
        CharClass.Currency when WordScan.OpensLeet(_chars, _classes, at) => TakeUnusualWord(at),
        CharClass.Ideograph => TakeIdeograph(at),
        CharClass.Unspaced => TakeUnspaced(at),
        CharClass.Emoji => TakeEmoji(at),
        _ => at + 1,
    };

    private int TakeWord(int start)
    {
        var letters = BitOperations.TrailingZeroCount(~_folded.Bits.LettersAt(start));
        var end = start + letters;
        if (letters is 1 or CharBits.Window
            || (_isLeetText ? WordScan.GoesOnInLeetText(_chars, _classes, end) : WordScan.GoesOn(_chars, _classes, end)))
        {
            return TakeUnusualWord(start);
        }

        _skeleton.BeginWord();
        _skeleton.AppendLetters(_chars[start..end]);
        var span = new TextSpan(start, letters);
        Add(span, WordTraits.Letters | TraitsAsWritten(span, letters));
        return end;
    }

    /// <summary>Takes a word that is more than letters: digits, leet, an apostrophe, or a single letter which may be one of several set apart.</summary>
    private int TakeUnusualWord(int start)
    {
        var spacedEnd = SpacedLetters.EndOf(_chars, _classes, start);
        if (spacedEnd > start)
        {
            return TakeSpaced(start, spacedEnd);
        }

        var scan = _isLeetText
            ? WordScan.ReadLeetText(_chars, _classes, start, ref _looseTo)
            : WordScan.Read(_chars, _classes, start, ref _looseTo);
        if (scan.Length == 0)
        {
            return start + 1;
        }

        if (scan.Length == 1 && TryTakePair(start, out var pairEnd))
        {
            return pairEnd;
        }

        _folded.HasApostrophes |= scan.Letters + scan.Digits + scan.Signs < scan.Length;
        var span = new TextSpan(start, scan.Length);
        _skeleton.BeginWord();
        _skeleton.AppendWord(_chars.Slice(start, scan.Length), scan.IsLeet);

        if (scan.IsLeet)
        {
            Count(Trick.Leet, scan.Digits + scan.Signs);
            _leetWords++;
        }

        Add(span, scan.Traits | TraitsAsWritten(span, scan.Letters));
        return span.End;
    }

    private int TakeSpaced(int start, int end)
    {
        _skeleton.BeginWord();
        for (var at = start; at < end; at++)
        {
            if (_classes[at] is CharClass.Letter or CharClass.Digit)
            {
                _skeleton.Append(_chars[at], asLeet: true);
            }
        }

        var span = new TextSpan(start, end - start);
        Count(Trick.Spaced, 1);
        Add(span, WordTraits.Letters | WordTraits.Spaced | TraitsAsWritten(span, span.Length));
        return end;
    }

    private int TakeIdeograph(int start)
    {
        var number = HanNumber.LengthAt(_chars, start);
        if (number > 0)
        {
            return TakeHanNumber(new TextSpan(start, number));
        }

        if (TryTakePair(start, out var pairEnd))
        {
            return pairEnd;
        }

        // Beyond the BMP a character takes two units.
        var length = char.IsHighSurrogate(_chars[start]) && start + 1 < _chars.Length ? 2 : 1;
        AddIdeograph(_chars.Slice(start, length), new TextSpan(start, length));
        return start + length;
    }

    /// <summary>Takes a number spelled in Chinese numerals, as telephone numbers are to hide them: its skeleton is in digits.</summary>
    private int TakeHanNumber(TextSpan span)
    {
        _skeleton.BeginWord();
        foreach (var numeral in _chars.Slice(span.Start, span.Length))
        {
            _skeleton.Append(HanNumber.DigitOf(numeral), asLeet: false);
        }

        Count(Trick.FancyDigit, span.Length);
        Add(span, WordTraits.Digits);
        return span.End;
    }

    /// <summary>Takes a Chinese word or character that was written as two others.</summary>
    private bool TryTakePair(int start, out int end)
    {
        end = start;
        if (!TryFindPair(start, out var second, out var pair) || TryFindPair(second, out _, out _))
        {
            // Where the second character begins a pair too, that one is meant: a component comes first.
            return false;
        }

        end = second + 1;
        Count(pair.Trick, 1);
        AddIdeograph([pair.First], new TextSpan(start, 1));
        if (pair.Second != '\0')
        {
            AddIdeograph([pair.Second], new TextSpan(second, 1));
        }

        return true;
    }

    private readonly bool TryFindPair(int start, out int second, out HanPair pair)
    {
        second = start + 1;
        while (second < _chars.Length && second <= start + MaxPairGap
            && _classes[second] is CharClass.Space or CharClass.Punctuation or CharClass.Symbol)
        {
            second++;
        }

        pair = default;
        return second < _chars.Length && HanPairs.Shipped.TryFind(_chars[start], _chars[second], out pair);
    }

    private void AddIdeograph(scoped ReadOnlySpan<char> character, TextSpan span)
    {
        _skeleton.AppendIdeograph(character);
        Add(span, WordTraits.Ideograph);
    }

    private int TakeUnspaced(int start)
    {
        var end = start;
        _skeleton.BeginWord();
        while (end < _chars.Length && _classes[end] == CharClass.Unspaced)
        {
            _skeleton.Append(_chars[end++], asLeet: false);
        }

        Add(new TextSpan(start, end - start), WordTraits.Unspaced);
        return end;
    }

    private readonly int TakeEmoji(int start)
    {
        var length = char.IsHighSurrogate(_chars[start]) && start + 1 < _chars.Length ? 2 : 1;
        _folded.Add(new Word(new TextSpan(start, length), new TextSpan(_skeleton.Length, 0), WordTraits.Emoji));
        return start + length;
    }

    private void Add(TextSpan span, WordTraits traits)
    {
        if (_skeleton.Stretched > 0)
        {
            traits |= WordTraits.Stretched;
            Count(Trick.Stretched, _skeleton.Stretched);
        }

        _folded.Add(new Word(span, _skeleton.Word, traits));
    }

    private readonly void Count(Trick trick, int times) => _folded.Tricks[(int)trick] += times;

    /// <summary>What only the text as written shows: upper case, and scripts that folding has made one.</summary>
    private readonly WordTraits TraitsAsWritten(TextSpan span, int letters)
    {
        // Looking at two letters at once: a capital at the head of a word is common, a second one is not.
        var origins = _folded.OriginBuffer;
        var isLoud = letters > 1 && char.IsUpper(_text[origins[span.Start]]) & char.IsUpper(_text[origins[span.End - 1]]) && IsAllCapitals(span);
        var traits = isLoud ? WordTraits.Capitals : WordTraits.None;
        if (_mayMixScripts && MixedScript.CountForeign(_text, _folded.Origins.Slice(span.Start, span.Length)) is var foreign and > 0)
        {
            Count(Trick.Homoglyph, foreign);
            traits |= WordTraits.MixedScript;
        }

        return traits;
    }

    private readonly bool IsAllCapitals(TextSpan span)
    {
        var origins = _folded.OriginBuffer;
        for (var at = span.Start; at < span.End; at++)
        {
            if (_classes[at] == CharClass.Letter && !char.IsUpper(_text[origins[at]]))
            {
                return false;
            }
        }

        return true;
    }
}
