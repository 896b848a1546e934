namespace Breakwater.Lab.Reporters;

/// <summary>How a ring of malicious reporters behaves.</summary>
public enum RingTactic
{
    /// <summary>New addresses that report nothing but the targets.</summary>
    Fresh,

    /// <summary>Reports real spam like anybody until the day of the attack: poisoned agreement.</summary>
    Sleeper,

    /// <summary>As a sleeper, and all members report every target in the same minute.</summary>
    Mob,

    /// <summary>New addresses that first agree with each other over texts they sent themselves.</summary>
    SelfMade,
}
