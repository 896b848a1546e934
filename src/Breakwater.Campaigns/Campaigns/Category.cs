namespace Breakwater.Campaigns.Campaigns;

/// <summary>What a campaign is after.</summary>
public enum Category : byte
{
    /// <summary>None of the others, or not enough to tell.</summary>
    Other,

    /// <summary>Knock-off goods of known brands.</summary>
    Counterfeit,

    /// <summary>Money on credit.</summary>
    Loan,

    /// <summary>Gift cards, prizes and lotteries that were never played.</summary>
    GiftCard,

    /// <summary>Whoever poses as a bank, a payment service or an account that is locked.</summary>
    BankPhishing,

    /// <summary>Parcels that wait for a fee.</summary>
    Delivery,

    /// <summary>Sex for money.</summary>
    Adult,

    /// <summary>Gambling.</summary>
    Casino,

    /// <summary>Work that pays too well.</summary>
    Job,

    /// <summary>Strangers who want to be friends.</summary>
    Romance,

    /// <summary>Cryptocurrencies, and investments that cannot fail.</summary>
    Crypto,
}
