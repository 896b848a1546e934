using Breakwater.Cli.Input;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>What <c>replay</c> is to do.</summary>
internal sealed record ReplayOptions
{
    /// <summary>Paths; - is standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Whether machines read the output.</summary>
    public bool IsJson { get; init; }

    /// <summary>The most changed decisions that are shown.</summary>
    public int Examples { get; init; }

    /// <summary>How the files are written; null to recognise it.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>The model, the same for both policies.</summary>
    public required SpamModel Model { get; init; }

    /// <summary>The new policy.</summary>
    public required SpamPolicy Policy { get; init; }

    /// <summary>The policy it is compared with.</summary>
    public required SpamPolicy Baseline { get; init; }
}
