using Breakwater.Cli.Input;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>What <c>check</c> is to do.</summary>
internal sealed record CheckOptions
{
    /// <summary>Paths; - is standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Whether machines read the output.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether to say what each word does.</summary>
    public bool IsExplained { get; init; }

    /// <summary>How the files are written; null to recognise it.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Path of the model; null for the shipped one.</summary>
    public string? Model { get; init; }

    /// <summary>Whether every message stands alone, and nothing is remembered of its sender.</summary>
    public bool IsStateless { get; init; }

    /// <summary>Where the ledger lies between runs; null to begin with an empty one and keep nothing.</summary>
    public string? Ledger { get; init; }

    /// <summary>The policy.</summary>
    public required SpamPolicy Policy { get; init; }
}
