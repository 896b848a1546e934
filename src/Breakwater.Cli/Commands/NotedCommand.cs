using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary>A command with notes behind its help: details, exit status, examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="notes">The notes, as they are to be shown.</param>
internal sealed class NotedCommand(string name, string description, string notes) : Command(name, description)
{
    /// <summary>The notes.</summary>
    public string Notes => notes;
}
