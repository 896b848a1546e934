using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater simulate</c>: makes up what a service would see, with the truth about it.</summary>
internal static class SimulateCommand
{
    public static Command Build(Surroundings surroundings) => new("simulate", "Simulate a messaging service, with the truth about every message.")
    {
        SimulateSendersCommand.Build(surroundings),
    };
}
