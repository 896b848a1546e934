using Breakwater.Cli.Input;

namespace Breakwater.Cli.Commands;

/// <summary>What <c>cluster</c> is to do.</summary>
internal sealed record ClusterOptions
{
    /// <summary>Paths; - is standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Whether machines read the output.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether the campaigns follow the messages.</summary>
    public bool HasSummary { get; init; }

    /// <summary>The most campaigns that people are shown.</summary>
    public int Top { get; init; }

    /// <summary>How the files are written; null to recognise it.</summary>
    public InputFormat? Format { get; init; }
}
