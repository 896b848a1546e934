namespace Breakwater.Engine.Messages;

/// <summary>What kind of address a sender or recipient has.</summary>
public enum AddressKind : byte
{
    /// <summary>None was given.</summary>
    None,

    /// <summary>An e-mail address or a JID, in lower case.</summary>
    Email,

    /// <summary>A telephone number in E.164 form with its plus sign.</summary>
    E164,

    /// <summary>A telephone number without a country code that could be relied on: digits only.</summary>
    National,

    /// <summary>A short code of 3 to 8 digits.</summary>
    ShortCode,

    /// <summary>An alphanumeric sender name of up to 11 characters (3GPP TS 23.040, 9.1.2.5).</summary>
    Alphanumeric,

    /// <summary>A name within one service: @someone, @user:server, any other text.</summary>
    Handle,

    /// <summary>Longer than any address: its head and a hash of the whole.</summary>
    Malformed,
}
