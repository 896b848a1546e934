using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater bench</c>: measures this machine.</summary>
internal static class BenchCommand
{
    public static Command Build(Surroundings surroundings) => new("bench", "Measure how fast the engine and the campaign index are on this machine.")
    {
        BenchEngineCommand.Build(surroundings),
        BenchCampaignsCommand.Build(surroundings),
    };
}
