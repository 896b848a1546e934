namespace Breakwater.Engine.Signals;

/// <summary>Everything that can be noticed about a message. The number is part of the model format; the name, of the decision format.
/// Numbers below 64 are of the text, the others of how senders, groups and recipients behave.</summary>
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

    /// <summary>Messages of the sender in the last minute.</summary>
    SenderRateMinute = 64,

    /// <summary>Messages of the sender in the last hour.</summary>
    SenderRateHour = 65,

    /// <summary>Messages of the sender in the last day.</summary>
    SenderRateDay = 66,

    /// <summary>Different recipients of the sender in the last day.</summary>
    SenderRecipients = 67,

    /// <summary>People the sender wrote to for the first time, in the last day.</summary>
    SenderStrangers = 68,

    /// <summary>Share of the sender's messages that went to people it had never written to, 0 to 1.</summary>
    SenderStrangerShare = 69,

    /// <summary>Share of the strangers written to that answered, 0 to 1: the lower end of the 95 % interval, so that one answer to a few messages proves little.</summary>
    SenderReplyShare = 70,

    /// <summary>Recipients of the sender that do not exist, in the last day.</summary>
    SenderUnreachable = 71,

    /// <summary>Share of the sender's messages that found no recipient, 0 to 1.</summary>
    SenderUnreachableShare = 72,

    /// <summary>Recipients in a row that got one and the same fingerprint from the sender.</summary>
    SenderRepeats = 73,

    /// <summary>Share of the sender's messages that had a link, 0 to 1.</summary>
    SenderLinkShare = 74,

    /// <summary>Days since the sender was first seen, or since the service knows it.</summary>
    SenderAge = 75,

    /// <summary>Messages of the sender that were junked, limited or blocked, halved every week.</summary>
    SenderVerdicts = 76,

    /// <summary>Reports against the sender, halved every week.</summary>
    SenderReports = 77,

    /// <summary>Senders of the same e-mail provider first seen in the last day.</summary>
    ProviderNewSenders = 78,

    /// <summary>People to whom new senders of the same e-mail provider wrote for the first time, in the last day.</summary>
    ProviderStrangers = 79,

    /// <summary>Share of these that answered, 0 to 1.</summary>
    ProviderReplyShare = 80,

    /// <summary>How many times the usual number of them.</summary>
    ProviderSurge = 81,

    /// <summary>Senders of the same block of 10,000 numbers first seen in the last day.</summary>
    BlockNewSenders = 82,

    /// <summary>People to whom new senders of the same block of numbers wrote for the first time, in the last day.</summary>
    BlockStrangers = 83,

    /// <summary>Share of these that answered, 0 to 1.</summary>
    BlockReplyShare = 84,

    /// <summary>How many times the usual number of them.</summary>
    BlockSurge = 85,

    /// <summary>Senders of the same address block (/24 of IPv4, /48 of IPv6) first seen in the last day.</summary>
    NetworkNewSenders = 86,

    /// <summary>People to whom new senders of the same address block wrote for the first time, in the last day.</summary>
    NetworkStrangers = 87,

    /// <summary>Share of these that answered, 0 to 1.</summary>
    NetworkReplyShare = 88,

    /// <summary>How many times the usual number of them.</summary>
    NetworkSurge = 89,

    /// <summary>Different senders that wrote to the recipient for the first time, in the last hour.</summary>
    RecipientSenders = 90,

    /// <summary>Messages to the recipient in the last hour.</summary>
    RecipientRate = 91,

    /// <summary>Reports of messages with a link to the same registrable domain, halved every week.</summary>
    DomainReports = 92,

    /// <summary>Messages with a link to the same registrable domain that were junked, limited or blocked, halved every week.</summary>
    DomainVerdicts = 93,

    /// <summary>Reports of messages with the same fingerprint, halved every week.</summary>
    FingerprintReports = 94,

    /// <summary>Messages with the same fingerprint that were junked, limited or blocked, halved every week.</summary>
    FingerprintVerdicts = 95,

    /// <summary>Messages with the same fingerprint in the last day.</summary>
    FingerprintRecipients = 96,

    /// <summary>Different senders of the same fingerprint in the last day.</summary>
    FingerprintSenders = 97,

    /// <summary>The recipient never wrote to the sender, nor the sender to the recipient, who does not know it.</summary>
    RecipientStranger = 98,

    /// <summary>People the sender wrote to for the first time, halved every week.</summary>
    SenderStrangersWeek = 99,

    /// <summary>The recipient has written to the sender before.</summary>
    RecipientAnswered = 100,
}
