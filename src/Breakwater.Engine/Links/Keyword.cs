namespace Breakwater.Engine.Links;

/// <summary>What a word tells of what stands beside it; one word may have several roles.</summary>
[Flags]
internal enum KeywordRole
{
    None = 0,

    /// <summary>The scheme of a link, disguised or not.</summary>
    Scheme = 1,

    /// <summary>www.</summary>
    Www = 1 << 1,

    /// <summary>A dot that is spelled out.</summary>
    Dot = 1 << 2,

    /// <summary>A verb that asks to text.</summary>
    Send = 1 << 3,

    /// <summary>A verb that asks to dial.</summary>
    Dial = 1 << 4,

    /// <summary>The preposition before the number that is texted to.</summary>
    Toward = 1 << 5,

    /// <summary>A word that stands before a telephone number.</summary>
    Call = 1 << 6,

    /// <summary>A word that makes a percentage a discount.</summary>
    Discount = 1 << 7,

    /// <summary>A word between a messenger's name and the handle.</summary>
    Filler = 1 << 8,

    /// <summary>A word that multiplies the number before it.</summary>
    Times = 1 << 9,

    /// <summary>The name of a messenger.</summary>
    Messenger = 1 << 10,

    /// <summary>The name of a messenger that is an ordinary word or abbreviation too.</summary>
    MaybeMessenger = 1 << 11,

    /// <summary>A word or sign of money that stands before or after the number.</summary>
    Money = 1 << 12,

    /// <summary>A word of money that stands only after the number.</summary>
    MoneyAfter = 1 << 13,

    /// <summary>A word of the minor unit: pence, cents.</summary>
    MinorMoney = 1 << 14,

    /// <summary>满: the sum from which on a reduction is given.</summary>
    Threshold = 1 << 15,

    /// <summary>The word "at".</summary>
    At = 1 << 16,

    /// <summary>A top-level domain that is believed even behind a dot and a space.</summary>
    Suffix = 1 << 17,

    /// <summary>A number spelled out, which may count money.</summary>
    Number = 1 << 18,
}

/// <summary>A word of the keyword tables.</summary>
internal struct Keyword
{
    /// <summary>What it tells.</summary>
    public KeywordRole Roles { get; set; }

    /// <summary>Which messenger it names.</summary>
    public Messenger Messenger { get; set; }

    /// <summary>One more than the index of the currency it names.</summary>
    public byte Currency { get; set; }

    /// <summary>What it multiplies by, or the number it spells.</summary>
    public int Times { get; set; }

    /// <summary>The scheme it stands for.</summary>
    public string? Scheme { get; set; }

    /// <summary>Whether the table has it in Latin letters.</summary>
    public bool IsLatin { get; set; }

    /// <summary>Whether the table has it in letters of another script, which folding may have made Latin.</summary>
    public bool IsForeign { get; set; }

    /// <summary>Whether it has any of the roles.</summary>
    public readonly bool Is(KeywordRole roles) => (Roles & roles) != 0;
}
