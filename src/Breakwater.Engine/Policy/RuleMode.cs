namespace Breakwater.Engine.Policy;

/// <summary>Whether a rule decides.</summary>
public enum RuleMode : byte
{
    /// <summary>It decides.</summary>
    Enforce,

    /// <summary>It decides nothing; decisions say what it would have done.</summary>
    Shadow,

    /// <summary>It is not asked.</summary>
    Off,
}
