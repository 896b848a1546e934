using System.Text;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>The console that tables are drawn on.</summary>
internal static class Tables
{
    /// <summary>Draws on the output.</summary>
    public static void Draw(Surroundings surroundings, Action<IAnsiConsole> draw)
    {
        using var writer = new StreamWriter(surroundings.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = surroundings.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = surroundings.Width;
        draw(console);
    }
}
