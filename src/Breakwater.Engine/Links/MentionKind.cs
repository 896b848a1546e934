namespace Breakwater.Engine.Links;

/// <summary>What a mention is.</summary>
public enum MentionKind : byte
{
    /// <summary>An address of the web, or an invitation into a messenger.</summary>
    Link,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number of 7 to 15 digits.</summary>
    Phone,

    /// <summary>A short number that the text tells to text to or to dial.</summary>
    ShortCode,

    /// <summary>A name or number by which a messenger knows somebody.</summary>
    Handle,

    /// <summary>The address of a cryptocurrency wallet whose checksum is right.</summary>
    Wallet,

    /// <summary>An amount of money.</summary>
    Price,

    /// <summary>A part of a price that is taken off.</summary>
    Discount,
}
