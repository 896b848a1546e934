namespace Breakwater.Engine.Links;

/// <summary>What was noticed about a mention.</summary>
[Flags]
public enum MentionTraits : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A link with a scheme, as in http://.</summary>
    HasScheme = 1,

    /// <summary>Written so that programs miss it: hxxp, [.], (dot), spaces, letters for digits.</summary>
    Disguised = 1 << 1,

    /// <summary>The host is an IP address.</summary>
    IpHost = 1 << 2,

    /// <summary>The IP address is not four decimal numbers: decimal, hexadecimal, octal or shortened.</summary>
    OddIp = 1 << 3,

    /// <summary>The host has letters beyond ASCII, written as such or as xn--.</summary>
    Idn = 1 << 4,

    /// <summary>A label of the host mixes scripts whose letters look alike.</summary>
    MixedScriptHost = 1 << 5,

    /// <summary>A user name stands before the host: http://paypal.com@evil.example/.</summary>
    UserInfo = 1 << 6,

    /// <summary>A port that is not the scheme's own.</summary>
    Port = 1 << 7,

    /// <summary>The host is a link shortener.</summary>
    Shortener = 1 << 8,

    /// <summary>The host gives pages to anybody: a private public suffix, a site, form or shop builder, a link-in-bio page.</summary>
    Platform = 1 << 9,

    /// <summary>The host poses as a brand that does not own it.</summary>
    LookAlike = 1 << 10,

    /// <summary>The host belongs to a known brand.</summary>
    BrandOwned = 1 << 11,

    /// <summary>A link with neither scheme nor www.</summary>
    Bare = 1 << 12,

    /// <summary>Perhaps none: two words without a space between them, or a number that may count or name something else.</summary>
    Doubtful = 1 << 13,

    /// <summary>A link that opens a chat or joins a group in a messenger.</summary>
    Invite = 1 << 14,

    /// <summary>A phone number written with its country code.</summary>
    International = 1 << 15,
}
