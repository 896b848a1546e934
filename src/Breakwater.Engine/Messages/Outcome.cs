namespace Breakwater.Engine.Messages;

/// <summary>Whether a message could be delivered at all, by what the service knows.</summary>
public enum Outcome : byte
{
    /// <summary>Not told.</summary>
    None,

    /// <summary>Its recipient exists and has it.</summary>
    Delivered,

    /// <summary>Its recipient does not exist, or is not on this service.</summary>
    Unreachable,
}
