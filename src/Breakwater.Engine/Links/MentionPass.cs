using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>The one walk over a folded text that finds all mentions, in the order in which they stand.</summary>
internal ref struct MentionPass
{
    private static readonly Keywords Words = Keywords.Shipped;

    private readonly MentionList _list;
    private readonly ReadOnlySpan<Word> _words;
    private readonly bool _hasApostrophes;
    private Scan _scan;

    // The word that is reached next.
    private int _word;

    // Dots before this index were read as part of a host that was none.
    private int _readTo;

    public MentionPass(ReadOnlySpan<char> text, FoldedText folded, MentionList list)
    {
        _list = list;
        _words = folded.Words;
        _hasApostrophes = folded.HasApostrophes;
        _scan = new Scan(text, folded, list.MeantText);
    }

    public void Run()
    {
        for (var at = PassOrdinary(0); at < _scan.Chars.Length; at = PassOrdinary(at))
        {
            at = Cues.Of(_scan.Chars[at], _scan.Classes[at]) switch
            {
                Cue.Letter => TakeWord(at),
                Cue.Unspaced => TakeUnspaced(at),
                Cue.Digit => TakeDigits(at),
                Cue.Dot => Take(LinkFinder.TryFindBare(_scan, at, out var bare, out _readTo), bare, at + 1),
                Cue.Comma => TakeComma(at),
                Cue.Bracket => TakeBracket(at),
                Cue.Colon => Take(SchemeFinder.TryFindAtColon(_scan, at, out var link), link, at + 1),
                Cue.At => TakeAt(at),
                Cue.Plus => Take(PhoneFinder.TryFind(_scan, at, out var phone), phone, at + 1),
                Cue.Star => Take(ShortCodeFinder.TryFindUssd(_scan, at, out var code), code, at + 1),
                Cue.Percent => Take(DiscountFinder.TryFindPercent(_scan, at, out var discount), discount, at + 1),
                _ => Take(PriceFinder.TryFindAtSign(_scan, at, out var price), price, at + 1),
            };
        }
    }

    /// <summary>Keeps a mention that was found and goes on behind it, or goes on at <paramref name="next"/>.</summary>
    private int Take(bool found, in Mention mention, int next)
    {
        if (!found)
        {
            return next;
        }

        _list.Add(mention);
        _scan.IsFull = _list.IsFull;
        _scan.Floor = mention.Span.End;
        return mention.Span.End;
    }

    /// <summary>Passes over ordinary words and over marks that begin nothing: what most of most texts is.</summary>
    private int PassOrdinary(int at)
    {
        var chars = _scan.Chars;
        var next = _word;
        for (; at < chars.Length; next++)
        {
            while (next < _words.Length && _words[next].Span.Start < at)
            {
                next++;
            }

            var start = next < _words.Length ? _words[next].Span.Start : chars.Length;
            at = PassMarks(chars, at, start);
            if (at < start)
            {
                break;
            }

            if (next < _words.Length && IsOrdinary(_words[next]))
            {
                at = _words[next].Span.End;
            }
            else if (at < chars.Length && BeginsNothing(at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        _word = next;
        return at;
    }

    /// <summary>Passes over what stands between words, up to a mark that may begin something. Spaces are too many to ask for each.</summary>
    private readonly int PassMarks(ReadOnlySpan<char> chars, int at, int end)
    {
        while (at < end && (chars[at] == ' ' || BeginsNothing(at)))
        {
            at++;
        }

        return at;
    }

    private readonly bool BeginsNothing(int at) => Cues.Of(_scan.Chars[at], _scan.Classes[at]) switch
    {
        Cue.None => true,
        Cue.Dot => at < _readTo || !LinkFinder.CanPartLabels(_scan, at),
        Cue.Comma => !MayPartLabels(at),
        Cue.Colon => _scan.At(at + 1) != '/',
        _ => false,
    };

    private readonly bool IsOrdinary(in Word word)
    {
        const WordTraits odd = WordTraits.Digits | WordTraits.Leet | WordTraits.Spaced;
        return (word.Traits & (WordTraits.Letters | odd)) == WordTraits.Letters
            && word.Span.Length < WalletFinder.MinLength && !MayOpen(_scan.Chars.Slice(word.Span.Start, word.Span.Length));
    }

    private readonly bool MayOpen(ReadOnlySpan<char> word) => _hasApostrophes ? Words.MayOpenAtStart(word) : Words.MayOpen(word);

    private int TakeWord(int start)
    {
        // Folding may leave a Latin letter behind that is none by class, as in ℉.
        var end = Math.Max(start + 1, _scan.EndOfLetters(start, int.MaxValue));
        if ((_scan.ClassAt(end) == CharClass.Digit || end - start >= WalletFinder.MinLength) && TryTakeMixed(start, end, out var next))
        {
            return next;
        }

        return Words.TryFind(_scan.Chars[start..end], out var keyword) && _scan.IsWrittenAs(keyword, start, end)
            ? TakeKeyword(keyword, start, end)
            : end;
    }

    /// <summary>A word that goes on in digits may be a wallet, or a telephone number that begins with the letter o.</summary>
    private bool TryTakeMixed(int start, int end, out int next)
    {
        next = end;
        if (!_scan.IsFreeBefore(start))
        {
            return false;
        }

        if (WalletFinder.TryFind(_scan, start, out var mention)
            || (end == start + 1 && _scan.Chars[start] == 'o' && PhoneFinder.TryFind(_scan, start, out mention)))
        {
            next = Take(true, mention, end);
            return true;
        }

        return false;
    }

    private int TakeUnspaced(int start)
    {
        if (!Words.IsOpening(_scan.Chars[start]))
        {
            return start + 1;
        }

        if (ChineseDigit.Is(_scan.Chars[start]) && (ChineseDigit.TryRead(_scan.At(start + 1), out _) || _scan.At(start + 1) == '折')
            && (DiscountFinder.TryFindTenths(_scan, start, out var mention) || PhoneFinder.TryFind(_scan, start, out mention)))
        {
            return Take(true, mention, start);
        }

        return Words.TryFindUnspaced(_scan.Chars[start..], out var keyword, out var length)
            ? TakeKeyword(keyword, start, start + length)
            : start + 1;
    }

    private int TakeKeyword(Keyword keyword, int start, int end)
    {
        if (keyword.Is(KeywordRole.Scheme) && SchemeFinder.TryFindAtWord(_scan, keyword, start, end, out var mention))
        {
            return Take(true, mention, end);
        }

        if (TryFindBehind(keyword, start, end, out mention))
        {
            return Take(true, mention, end);
        }

        _scan.Note(keyword, end);
        return end;
    }

    /// <summary>Finds what a keyword announces right behind it.</summary>
    private bool TryFindBehind(Keyword keyword, int start, int end, out Mention mention)
    {
        mention = default;
        if (_scan.IsLetter(start) && !_scan.IsFreeBefore(start))
        {
            return false;
        }

        return (keyword.Is(KeywordRole.Www) && LinkFinder.TryFindWww(_scan, start, out mention))
            || (keyword.Is(KeywordRole.Dot) && TryFindAroundDot(start, out mention))
            || (keyword.Is(KeywordRole.Suffix) && LinkFinder.TryFindBehindSpace(_scan, start, out mention))
            || (keyword.Is(KeywordRole.Money) && PriceFinder.TryFindAtWord(_scan, start, end, keyword, out mention))
            || (keyword.Is(KeywordRole.Number) && PriceFinder.TryFindSpelled(_scan, start, end, keyword, out mention))
            || (keyword.Is(KeywordRole.Threshold) && DiscountFinder.TryFindThreshold(_scan, start, end, out mention))
            || (keyword.Is(KeywordRole.Messenger | KeywordRole.MaybeMessenger)
                && HandleFinder.TryFind(_scan, keyword, start, end, out mention));
    }

    /// <summary>A dot that is spelled or bracketed parts the labels of a host, which may be that of an address spelled out too.</summary>
    private bool TryFindAroundDot(int dot, out Mention mention) =>
        EmailFinder.TryFindSpelled(_scan, dot, out mention) || LinkFinder.TryFindBare(_scan, dot, out mention, out _readTo);

    private int TakeDigits(int start)
    {
        var end = _scan.EndOfDigits(start, int.MaxValue);
        if (TryFindAroundDigits(start, end, out var mention)
            || DiscountFinder.TryFindAtNumber(_scan, start, out mention)
            || (_scan.IsFreeBefore(start) && PriceFinder.TryFindAtNumber(_scan, start, out mention))
            || (DigitGroups.MayBegin(_scan, start, end) && PhoneFinder.TryFind(_scan, start, out mention))
            || (ShortCodeFinder.MayBegin(start, end) && ShortCodeFinder.TryFind(_scan, start, out mention)))
        {
            return Take(true, mention, end);
        }

        return end;
    }

    /// <summary>Digits that open a longer token: 163.com, 888casino.example, 0x…, 1A1z…, 10.0.0.1.</summary>
    private bool TryFindAroundDigits(int start, int end, out Mention mention)
    {
        mention = default;
        if (!(_scan.IsLetter(end) || _scan.At(end) is '.' or '-' or '_' or '@'))
        {
            return false;
        }

        if (_scan.IsLetter(end) && _scan.IsFreeBefore(start) && WalletFinder.TryFind(_scan, start, out mention))
        {
            return true;
        }

        var at = _scan.EndOfLabel(end);
        if (_scan.At(at) == '@')
        {
            return EmailFinder.TryFind(_scan, at, out mention);
        }

        return _scan.At(at) == '.' && at >= _readTo && _scan.IsLetterOrDigit(at + 1)
            && LinkFinder.TryFindBare(_scan, at, out mention, out _readTo);
    }

    /// <summary>example,com/path: a comma is worth a look only before a suffix that nothing else is.</summary>
    private int TakeComma(int comma)
    {
        var end = _scan.EndOfLetters(comma + 1, 4);
        return _scan.At(end) == '/' && SuffixWords.IsCertain(_scan.Chars[(comma + 1)..end])
            ? Take(LinkFinder.TryFindBare(_scan, comma, out var mention, out _), mention, comma + 1)
            : comma + 1;
    }

    private readonly bool MayPartLabels(int comma) => _scan.IsLetter(comma + 1) && _scan.IsLetterOrDigit(comma - 1);

    private int TakeBracket(int open)
    {
        Mention mention;
        if (_scan.IsDigit(open + 1))
        {
            return Take(PhoneFinder.TryFind(_scan, open, out mention), mention, open + 1);
        }

        if (EmailFinder.TryFindBracketed(_scan, open, out mention))
        {
            return Take(true, mention, open + 1);
        }

        return open >= _readTo && DotReader.Read(_scan, open, out _) == DotForm.Bracketed
            ? Take(TryFindAroundDot(open, out mention), mention, open + 1)
            : open + 1;
    }

    private int TakeAt(int sign) => Take(
        EmailFinder.TryFind(_scan, sign, out var mention) || HandleFinder.TryFindNameless(_scan, sign, out mention), mention, sign + 1);
}
