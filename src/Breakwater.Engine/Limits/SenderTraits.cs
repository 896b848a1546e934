namespace Breakwater.Engine.Limits;

/// <summary>What a sender is to the table that keeps it.</summary>
[Flags]
internal enum SenderTraits : byte
{
    None = 0,

    /// <summary>Stands in the queue of those that passed by once or twice.</summary>
    Queued = 1,

    /// <summary>Has done more than pass by: kept for weeks.</summary>
    Resident = 2,

    /// <summary>Forgotten, while its place is still in the queue.</summary>
    Vacated = 4,

    /// <summary>Somebody answered since the sender's last message.</summary>
    Answered = 8,
}
