namespace Breakwater.Engine.Messages;

/// <summary>What people said a message is, in a labelled corpus.</summary>
public enum Label : byte
{
    /// <summary>Nobody said.</summary>
    None,

    /// <summary>Wanted, or at least legitimate.</summary>
    Ham,

    /// <summary>Unsolicited bulk or advertising.</summary>
    Spam,

    /// <summary>Fraud: phishing, scams.</summary>
    Smishing,
}
