using System.Globalization;
using System.Text;
using Breakwater.Cli.Output;

namespace Breakwater.Cli.Startup;

/// <summary>The surroundings of a process.</summary>
internal static class RealWorld
{
    public static Surroundings Surroundings(CancellationToken cancelled) => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardStream.Output(),
        Error = new StreamWriter(StandardStream.Error(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Width(),
        Variable = Environment.GetEnvironmentVariable,
        Cancelled = cancelled,
    };

    private static int Width()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns > 0)
        {
            return columns;
        }

        return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? Cli.Surroundings.DefaultWidth : Console.WindowWidth;
    }
}
