using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>What a finder may look at: the folded text, the text as written, and the words that were seen on the way.</summary>
internal ref struct Scan
{
    // Far enough before any text that nothing counts as near.
    private const int Never = int.MinValue / 2;

    private const KeywordRole Announcing = KeywordRole.Send | KeywordRole.Dial | KeywordRole.Call
        | KeywordRole.Messenger | KeywordRole.Money;

    private readonly ReadOnlySpan<int> _origins;
    private readonly FoldedText _folded;

    public Scan(ReadOnlySpan<char> text, FoldedText folded, MeantText meant)
    {
        Written = text;
        Chars = folded.Chars;
        Classes = folded.Classes;
        _origins = folded.Origins;
        _folded = folded;
        Meant = meant;
        SendEnd = DialEnd = CallEnd = DiscountEnd = KeywordEnd = Never;
    }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Chars { get; }

    /// <summary>Their classes.</summary>
    public ReadOnlySpan<CharClass> Classes { get; }

    /// <summary>The text as written.</summary>
    public ReadOnlySpan<char> Written { get; }

    /// <summary>Where finders write what a mention means.</summary>
    public MeantText Meant { get; }

    /// <summary>Counts characters that were read ahead or behind; a test holds their sum against the length of the text.</summary>
    public readonly void Spend(int characters) => Meant.Effort += characters;

    /// <summary>Whether the list is full: what is found now is only counted, so nothing needs to be looked up.</summary>
    public bool IsFull { get; set; }

    /// <summary>Where the last mention ended; nothing may begin before.</summary>
    public int Floor { get; set; }

    /// <summary>Where the last verb that asks to text ended.</summary>
    public int SendEnd { get; private set; }

    /// <summary>Where the last verb that asks to dial ended.</summary>
    public int DialEnd { get; private set; }

    /// <summary>Where the last word that announces a telephone number ended.</summary>
    public int CallEnd { get; private set; }

    /// <summary>Where the last word of discounts ended.</summary>
    public int DiscountEnd { get; private set; }

    /// <summary>Where the last keyword ended that announces a number: digits glued to it are no part of a word.</summary>
    public int KeywordEnd { get; private set; }

    /// <summary>The character at an index, NUL outside the text.</summary>
    public readonly char At(int at) => (uint)at < (uint)Chars.Length ? Chars[at] : '\0';

    /// <summary>The class at an index, the end of a line outside the text.</summary>
    public readonly CharClass ClassAt(int at) => (uint)at < (uint)Classes.Length ? Classes[at] : CharClass.LineBreak;

    /// <summary>The character as written that a folded one came from.</summary>
    public readonly char WrittenAt(int at) => Written[_origins[at]];

    /// <summary>The index in the text as written.</summary>
    public readonly int OriginOf(int at) => _origins[at];

    /// <summary>Whether a folded character was written in ASCII.</summary>
    public readonly bool IsAscii(int at) => _folded.IsAscii || WrittenAt(at) < 0x80;

    /// <summary>Whether all of a stretch was written in ASCII.</summary>
    public readonly bool IsAscii(int start, int end)
    {
        if (!_folded.IsAscii)
        {
            for (var at = start; at < end; at++)
            {
                if (WrittenAt(at) >= 0x80)
                {
                    return false;
                }
            }
        }

        return true;
    }

    public readonly bool IsDigit(int at) => char.IsAsciiDigit(At(at));

    public readonly bool IsLetter(int at) => ClassAt(at) == CharClass.Letter;

    public readonly bool IsLetterOrDigit(int at) => ClassAt(at) is CharClass.Letter or CharClass.Digit;

    public readonly bool IsSpace(int at) => ClassAt(at) == CharClass.Space;

    /// <summary>Whether a word, or a mention, is whole at its left end.</summary>
    public readonly bool IsFreeBefore(int at) => at <= Floor || at == KeywordEnd || !IsLetterOrDigit(at - 1);

    /// <summary>The first index from here on that is no space; at most so many are skipped.</summary>
    public readonly int SkipSpaces(int at, int most = 1)
    {
        for (; most > 0 && IsSpace(at); most--)
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the letters that begin here, at most so many.</summary>
    public readonly int EndOfLetters(int at, int most)
    {
        var limit = (int)Math.Min(Chars.Length, (long)at + most);
        var start = at;
        while (at < limit && Classes[at] == CharClass.Letter)
        {
            at++;
        }

        Spend(at - start);
        return at;
    }

    /// <summary>The end of the digits that begin here, at most so many.</summary>
    public readonly int EndOfDigits(int at, int most)
    {
        var limit = (int)Math.Min(Chars.Length, (long)at + most);
        var start = at;
        while (at < limit && char.IsAsciiDigit(Chars[at]))
        {
            at++;
        }

        Spend(at - start);
        return at;
    }

    /// <summary>The end of a host's label that goes on here; RFC 1035 bounds it at 63.</summary>
    public readonly int EndOfLabel(int at)
    {
        var limit = Math.Min(Chars.Length, at + HostReader.MaxLabel);
        var start = at;
        while (at < limit && (Classes[at] is CharClass.Letter or CharClass.Digit || Chars[at] is '-' or '_'))
        {
            at++;
        }

        Spend(at - start);
        return at;
    }

    /// <summary>Remembers a keyword for what follows it.</summary>
    public void Note(Keyword keyword, int end)
    {
        KeywordEnd = keyword.Is(Announcing) ? end : KeywordEnd;
        SendEnd = keyword.Is(KeywordRole.Send) ? end : SendEnd;
        DialEnd = keyword.Is(KeywordRole.Dial) ? end : DialEnd;
        CallEnd = keyword.Is(KeywordRole.Call) ? end : CallEnd;
        DiscountEnd = keyword.Is(KeywordRole.Discount) ? end : DiscountEnd;
    }

    /// <summary>Looks up the word, or the beginning of a run without spaces, that stands here.</summary>
    public readonly bool TryFindKeyword(int at, out Keyword keyword, out int end)
    {
        if (ClassAt(at) is CharClass.Ideograph or CharClass.Unspaced)
        {
            var found = Keywords.Shipped.TryFindUnspaced(Chars[at..], out keyword, out var length);
            end = at + length;
            return found;
        }

        end = Math.Max(EndOfLetters(at, Keywords.MaxLength + 1), Math.Min(at + 1, Chars.Length));
        return Keywords.Shipped.TryFind(Chars[at..end], out keyword) && IsWrittenAs(keyword, at, end);
    }

    /// <summary>Whether a word is written in the letters of its keyword: folding makes rb (thousands of rupiah) of ГБ (gigabytes).
    /// A longer Latin word in foreign letters is a disguise.</summary>
    public readonly bool IsWrittenAs(Keyword keyword, int start, int end)
    {
        const int minDisguised = 4;
        return IsAscii(start, end) ? keyword.IsLatin : keyword.IsForeign || end - start >= minDisguised;
    }

    /// <summary>A mention that was found, with what it means as written into <see cref="Meant"/> from an index on.</summary>
    public readonly Mention Mention(MentionKind kind, int start, int end, int meantStart)
    {
        var span = new TextSpan(start, end - start);
        var meant = Meant.Since(meantStart);
        if (IsFull)
        {
            return new Mention(kind, span) { Meant = meant };
        }

        return new Mention(kind, span)
        {
            Original = _folded.ToOriginal(span),
            Meant = meant,
            Hash = MeantText.Hash(Meant[meant]),
        };
    }
}
