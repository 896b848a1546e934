using System.CommandLine;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>The scores from which on something happens.</summary>
internal static class ThresholdOption
{
    public static Option<double> Build(string name, string description, double otherwise) => new(name)
    {
        HelpName = "SCORE",
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => NumberOption.Parse(result, name, "a number from 0 to 1, such as 0.7"),
    };

    /// <exception cref="BadInputException">The thresholds are none.</exception>
    public static DefaultPolicy Policy(double junk, double block) =>
        junk is >= 0 and <= 1 && block is >= 0 and <= 1 && junk <= block
            ? new DefaultPolicy(new Thresholds { Junk = junk, Block = block })
            : throw new BadInputException($"--junk {junk} and --block {block}: both lie between 0 and 1, and block is not below junk");
}
