namespace Breakwater.Engine.Signals;

/// <summary>Everything that can be noticed about a message. The number is part of the model format; the name, of the decision format.</summary>
public enum SignalId : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The model's reading of the whole text.</summary>
    ContentModel = 1,

    /// <summary>The text is longer than any that is read to its end.</summary>
    TextOversize = 2,

    /// <summary>Most words are in capitals.</summary>
    TextCapitals = 3,

    /// <summary>Invisible characters inside words.</summary>
    TextInvisible = 4,

    /// <summary>Characters that turn the direction of the text.</summary>
    TextReversed = 5,

    /// <summary>Stacks of combining marks.</summary>
    TextMarkStack = 6,

    /// <summary>Look-alike letters of another script inside words.</summary>
    TextHomoglyph = 7,

    /// <summary>Dressed-up letters: mathematical, enclosed, small capitals.</summary>
    TextStyled = 8,

    /// <summary>Full-width Latin letters.</summary>
    TextWide = 9,

    /// <summary>Digits of unusual shape.</summary>
    TextFancyDigit = 10,

    /// <summary>Digits and signs in place of letters.</summary>
    TextLeet = 11,

    /// <summary>Words with their letters set apart.</summary>
    TextSpaced = 12,

    /// <summary>Letters repeated three times or more.</summary>
    TextStretched = 13,

    /// <summary>Chinese words spelled by sound.</summary>
    TextHomophone = 14,

    /// <summary>Chinese characters taken apart.</summary>
    TextSplitRadical = 15,

    /// <summary>A link.</summary>
    Link = 16,

    /// <summary>A link written so that programs miss it.</summary>
    LinkDisguised = 17,

    /// <summary>A link to a bare IP address.</summary>
    LinkIpHost = 18,

    /// <summary>A link whose host has letters beyond ASCII.</summary>
    LinkIdn = 19,

    /// <summary>A link whose host mixes look-alike scripts.</summary>
    LinkMixedScript = 20,

    /// <summary>A link with a user name before its host.</summary>
    LinkUserInfo = 21,

    /// <summary>A link through a shortener.</summary>
    LinkShortener = 22,

    /// <summary>A link to a page on a host where anybody gets one.</summary>
    LinkPlatform = 23,

    /// <summary>A link whose host poses as a brand.</summary>
    LinkLookAlike = 24,

    /// <summary>A link to a brand's own site.</summary>
    LinkBrandOwned = 25,

    /// <summary>An invitation into a messenger.</summary>
    ContactInvite = 26,

    /// <summary>An e-mail address.</summary>
    ContactEmail = 27,

    /// <summary>A telephone number.</summary>
    ContactPhone = 28,

    /// <summary>A short code to text or dial.</summary>
    ContactShortCode = 29,

    /// <summary>A name in a messenger.</summary>
    ContactHandle = 30,

    /// <summary>A cryptocurrency wallet.</summary>
    ContactWallet = 31,

    /// <summary>A price or sum of money.</summary>
    MoneyPrice = 32,

    /// <summary>A discount.</summary>
    MoneyDiscount = 33,

    /// <summary>A one-time code, as services send it to sign in or to confirm.</summary>
    NoticeOneTimeCode = 34,

    /// <summary>The notice of a transaction: a sum, and a masked account or card number.</summary>
    NoticeTransaction = 35,

    /// <summary>A request to answer with a keyword.</summary>
    ContactKeyword = 36,
}
