using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater bench</c>: measures this machine.</summary>
internal static class BenchCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var command = new Command("bench", "Measure how fast the engine and the campaign index are on this machine, and how well policies do.")
        {
            BenchEngineCommand.Build(surroundings), BenchLimitsCommand.Build(surroundings), BenchSendersCommand.Build(surroundings),
            BenchCampaignsCommand.Build(surroundings),
        };
        command.SetAction(RefuseAlone);
        return command;
    }

    private static int RefuseAlone(ParseResult result) =>
        throw new BadInputException($"{result.CommandResult.Command.Name} does not say of what; there are: breakwater bench engine, bench limits, bench senders, bench campaigns");
}
