namespace Breakwater.Engine.Fingerprints;

/// <summary>What varies between the messages of one campaign.</summary>
public enum SlotKind : byte
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number or short code.</summary>
    Phone,

    /// <summary>A name in a messenger.</summary>
    Handle,

    /// <summary>A cryptocurrency wallet.</summary>
    Wallet,

    /// <summary>A sum of money.</summary>
    Price,

    /// <summary>A discount.</summary>
    Discount,

    /// <summary>Any other number.</summary>
    Number,

    /// <summary>Letters and digits mixed: an order number, a voucher.</summary>
    Code,

    /// <summary>The name of the person who is greeted.</summary>
    Name,
}
