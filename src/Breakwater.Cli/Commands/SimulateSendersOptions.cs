using Breakwater.Lab.Senders;

namespace Breakwater.Cli.Commands;

/// <summary>What <c>simulate senders</c> is to do.</summary>
internal sealed record SimulateSendersOptions
{
    /// <summary>The folder to write into.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether machines read the summary.</summary>
    public bool IsJson { get; init; }

    /// <summary>What is simulated.</summary>
    public required SenderSimulationOptions Simulation { get; init; }
}
