using System.Globalization;
using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>The words that tell what stands beside them (keywords.tsv, currencies.tsv), folded as texts are.</summary>
internal sealed class Keywords
{
    /// <summary>The longest keyword, in folded characters.</summary>
    public const int MaxLength = 14;

    private const int Slots = 1 << 11;
    private const int GateBits = 15;

    // "to" and "at" are too common to be looked up each time: who needs them looks back.
    private const KeywordRole Behind = KeywordRole.Filler | KeywordRole.Times | KeywordRole.MoneyAfter | KeywordRole.MinorMoney
        | KeywordRole.Toward | KeywordRole.At;

    private readonly string?[] _words = new string?[Slots];
    private readonly Keyword[] _keywords = new Keyword[Slots];
    private readonly List<Currency> _currencies = [];

    // Most words are no keyword: by their first two letters and their length alone nineteen in twenty are dismissed.
    private readonly ulong[] _gate = new ulong[(1 << GateBits) / 64];

    // The same for words that mean something where they stand; fillers and units do only beside something else.
    private readonly ulong[] _openers = new ulong[(1 << GateBits) / 64];

    // And by their last letter too: of those that the other gate lets pass, three in four are no keyword.
    private readonly ulong[] _openerEnds = new ulong[(1 << GateBits) / 64];

    // Keywords of scripts that put no spaces, by their first character; the bits say which characters open one.
    private readonly ulong[] _openings = new ulong[(char.MaxValue + 1) / 64];
    private readonly Dictionary<char, List<string>> _unspaced = [];
    private readonly FoldedText _folded = new();

    private Keywords()
    {
        ReadLines("keywords.tsv", ReadKeywords);
        ReadLines("currencies.tsv", ReadCurrency);
        foreach (var digit in ChineseDigit.All)
        {
            _openings[digit >> 6] |= 1UL << (digit & 63);
            _unspaced.TryAdd(digit, []);
        }

        foreach (var words in _unspaced.Values)
        {
            words.Sort((first, second) => second.Length - first.Length);
        }
    }

    private delegate void LineReader(TableColumns columns);

    /// <summary>The tables that ship with the engine.</summary>
    public static Keywords Shipped { get; } = new();

    /// <summary>The currency by its number (index + 1).</summary>
    public Currency CurrencyOf(int number) => _currencies[number - 1];

    /// <summary>Whether a word of letters alone may be a keyword that means something where it stands; false for nearly all that are none.</summary>
    public bool MayOpen(ReadOnlySpan<char> word) => IsSet(_openerEnds, EndGateOf(word));

    /// <summary>The same of a word that may go on behind an apostrophe, so that how it ends proves nothing.</summary>
    public bool MayOpenAtStart(ReadOnlySpan<char> word) => IsSet(_openers, GateOf(word));

    /// <summary>Looks a whole word up.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out Keyword keyword)
    {
        if (word.IsEmpty || word.Length > MaxLength || !IsSet(_gate, GateOf(word)))
        {
            keyword = default;
            return false;
        }

        var slot = SlotOf(word);
        keyword = _keywords[slot];
        return _words[slot] is not null;
    }

    /// <summary>Whether a keyword of a script without spaces, or a number, may begin with a character.</summary>
    public bool IsOpening(char c) => (_openings[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>The longest keyword of a script without spaces that a text begins with.</summary>
    public bool TryFindUnspaced(ReadOnlySpan<char> text, out Keyword keyword, out int length)
    {
        if (!text.IsEmpty && IsOpening(text[0]))
        {
            foreach (var word in _unspaced[text[0]])
            {
                if (text.StartsWith(word))
                {
                    length = word.Length;
                    return TryFind(word, out keyword);
                }
            }
        }

        (keyword, length) = (default, 0);
        return false;
    }

    private static bool IsSet(ulong[] gate, int bit) => (gate[bit >> 6] >> (bit & 63) & 1) != 0;

    private static int GateOf(ReadOnlySpan<char> word) => (int)(GateHash(word) >> (32 - GateBits));

    private static int EndGateOf(ReadOnlySpan<char> word) => (int)((GateHash(word) + (word[^1] * 0xC2B2AE3Du)) >> (32 - GateBits));

    private static uint GateHash(ReadOnlySpan<char> word)
    {
        var second = word.Length > 1 ? word[1] : '\0';
        return (word[0] * 0x9E3779B1u) + (second * 0x85EBCA6Bu) + ((uint)word.Length << 24);
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x9E3779B1;
        }

        var slot = (int)(hash >> 21);
        while (_words[slot] is { } other && !word.SequenceEqual(other))
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }

    private static void ReadLines(string file, LineReader read)
    {
        foreach (var line in new TableLines(TableFile.Read(file)))
        {
            if (line[0] != '#')
            {
                read(new TableColumns(line));
            }
        }
    }

    private void ReadKeywords(TableColumns columns)
    {
        var role = Encoding.ASCII.GetString(columns.Next());
        var value = Encoding.ASCII.GetString(columns.Next());
        var keyword = new Keyword
        {
            Roles = role == "messenger?" ? KeywordRole.MaybeMessenger : Enum.Parse<KeywordRole>(role, ignoreCase: true),
            Scheme = role == "scheme" ? value : null,
            Times = role is "times" or "number" ? int.Parse(value, CultureInfo.InvariantCulture) : 0,
            Messenger = role.StartsWith("messenger", StringComparison.Ordinal) ? Enum.Parse<Messenger>(value) : Messenger.None,
        };
        Add(columns.Next(), keyword);
    }

    private void ReadCurrency(TableColumns columns)
    {
        var code = Encoding.UTF8.GetString(columns.Next());
        var digits = columns.Next()[0] - '0';
        _currencies.Add(new Currency(code, digits));
        foreach (var role in (ReadOnlySpan<KeywordRole>)[KeywordRole.Money, KeywordRole.MoneyAfter, KeywordRole.MinorMoney])
        {
            Add(columns.Next(), new Keyword { Roles = role, Currency = (byte)_currencies.Count });
        }
    }

    private void Add(ReadOnlySpan<byte> words, Keyword keyword)
    {
        foreach (var word in new TableWords(words))
        {
            keyword.IsLatin = Ascii.IsValid(word);
            keyword.IsForeign = !keyword.IsLatin;
            if (keyword.IsLatin)
            {
                Add(Encoding.ASCII.GetString(word), isUnspaced: false, keyword);
                continue;
            }

            _folded.Fold(Encoding.UTF8.GetString(word));
            Add(_folded.Chars.ToString(), _folded.Classes[0] is CharClass.Ideograph or CharClass.Unspaced, keyword);
        }
    }

    private void Add(string word, bool isUnspaced, Keyword keyword)
    {
        var slot = SlotOf(word);
        if (isUnspaced && _words[slot] is null)
        {
            _openings[word[0] >> 6] |= 1UL << (word[0] & 63);
            (_unspaced.TryGetValue(word[0], out var words) ? words : _unspaced[word[0]] = []).Add(word);
        }

        var gate = GateOf(word);
        _gate[gate >> 6] |= 1UL << (gate & 63);
        _openers[gate >> 6] |= keyword.Is(~Behind) ? 1UL << (gate & 63) : 0;
        var endGate = EndGateOf(word);
        _openerEnds[endGate >> 6] |= keyword.Is(~Behind) ? 1UL << (endGate & 63) : 0;
        _words[slot] = word;
        ref var known = ref _keywords[slot];
        known.Roles |= keyword.Roles;
        known.Messenger = known.Messenger == Messenger.None ? keyword.Messenger : known.Messenger;
        known.Currency = known.Currency == 0 ? keyword.Currency : known.Currency;
        known.Times = Math.Max(known.Times, keyword.Times);
        known.Scheme ??= keyword.Scheme;
        known.IsLatin |= keyword.IsLatin;
        known.IsForeign |= keyword.IsForeign;
    }
}
