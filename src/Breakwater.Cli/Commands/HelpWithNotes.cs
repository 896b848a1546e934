using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Breakwater.Cli.Commands;

/// <summary>Help that ends with the notes of the command.</summary>
internal sealed class HelpWithNotes : SynchronousCommandLineAction
{
    // A fixed width: help reads alike on every screen and in a pipe.
    private const int Width = 120;

    private readonly HelpAction _help = new() { MaxWidth = Width };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is NotedCommand { Notes: var notes })
        {
            parseResult.InvocationConfiguration.Output.WriteLine(notes);
        }

        return status;
    }
}
