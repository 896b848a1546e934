namespace Breakwater.Lab.Senders;

/// <summary>What a simulated spammer wants of people.</summary>
public enum Lure : byte
{
    /// <summary>Knock-off bags, as in 2014.</summary>
    Bags,

    /// <summary>Knock-off sunglasses, as in 2014.</summary>
    Glasses,

    /// <summary>A loan.</summary>
    Loan,

    /// <summary>A gift card that was won.</summary>
    GiftCard,

    /// <summary>A parcel that is held.</summary>
    Parcel,

    /// <summary>A casino.</summary>
    Casino,

    /// <summary>An acquaintance that begins as a wrong number, without a link.</summary>
    Opener,
}
