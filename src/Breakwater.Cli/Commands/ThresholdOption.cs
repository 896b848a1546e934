using System.CommandLine;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>The scores from which on something happens.</summary>
internal static class ThresholdOption
{
    private static readonly NumberOption.Range Score = new("SCORE", 0, 1);

    public static Option<double> Build(string name, string description, double otherwise) => NumberOption.Build(name, description, Score, otherwise);

    /// <exception cref="BadInputException">The thresholds are none.</exception>
    public static DefaultPolicy Policy(double junk, double block) =>
        junk <= block
            ? new DefaultPolicy(new Thresholds { Junk = junk, Block = block })
            : throw new BadInputException($"--junk {junk} and --block {block}: a message is junk before it is blocked, so --block is not the lower one");
}
