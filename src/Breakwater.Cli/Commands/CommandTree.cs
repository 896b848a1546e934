using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Breakwater.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    private const string Name = "breakwater";

    /// <summary>Builds the command line.</summary>
    public static RootCommand Build(Surroundings surroundings)
    {
        var root = new RootCommand("Breakwater decides on messages: is it spam, and why? A self-hosted anti-spam engine for messaging services.")
        {
            HelpName = Name,
        };
        root.Add(CheckCommand.Build(surroundings));
        root.Add(ReplayCommand.Build(surroundings));
        root.Add(ReportsCommand.Build(surroundings));
        root.Add(TrainCommand.Build(surroundings));
        root.Add(EvaluateCommand.Build(surroundings));
        root.Add(PolicyCommand.Build(surroundings));
        root.Add(SimulateCommand.Build(surroundings));
        root.Add(ClusterCommand.Build(surroundings));
        root.Add(BenchCommand.Build(surroundings));
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithNotes();
        return root;
    }

    /// <summary>The name of a command as it is typed: breakwater check.</summary>
    public static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : Name;
}
