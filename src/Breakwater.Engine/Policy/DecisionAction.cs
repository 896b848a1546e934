namespace Breakwater.Engine.Policy;

/// <summary>What is to happen to a message, from the mildest on.</summary>
public enum DecisionAction : byte
{
    /// <summary>Deliver it.</summary>
    Allow,

    /// <summary>Deliver it to where its recipient keeps what is not wanted.</summary>
    Junk,

    /// <summary>Do not deliver it now; its sender may try again later.</summary>
    Limit,

    /// <summary>Do not deliver it.</summary>
    Block,
}
