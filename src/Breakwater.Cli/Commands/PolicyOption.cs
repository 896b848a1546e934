using System.CommandLine;
using Breakwater.Cli.Input;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Commands;

/// <summary>The option --policy, and the thresholds that take the place of two of its constants.</summary>
internal static class PolicyOption
{
    /// <summary>The name of the shipped policy, where messages name it.</summary>
    public const string Shipped = "the policy that ships";

    private const string Junk = "junk";
    private const string Block = "block";

    private static readonly NumberOption.Range Score = new("SCORE", 0, 1);

    public static Option<string?> Build() => FileOption.Build("--policy", $"The policy to judge by [default: {Shipped}]");

    /// <summary>An option that takes the place of the constant junk.</summary>
    public static Option<double> BuildJunk() =>
        NumberOption.Build("--junk", "Score from which on a message is junk.", Score, SpamPolicy.Default.Constants[Junk]);

    /// <summary>An option that takes the place of the constant block.</summary>
    public static Option<double> BuildBlock() =>
        NumberOption.Build("--block", "Score from which on a message is blocked.", Score, SpamPolicy.Default.Constants[Block]);

    /// <summary>The policy that was named, or the one that ships, with the thresholds that were typed.</summary>
    /// <exception cref="BadInputException">There is none, it is broken, or the thresholds make no sense.</exception>
    public static SpamPolicy Of(ParseResult result, Option<string?> policy, Option<double> junk, Option<double> block)
    {
        var named = result.GetValue(policy);
        var read = named is null ? SpamPolicy.Default : PolicySource.Open(named);
        List<(string, double)> typed = [.. Typed(result, junk, Junk), .. Typed(result, block, Block)];
        if (typed.Find(one => !read.Constants.ContainsKey(one.Item1)) is ({ } lacking, _))
        {
            throw new BadInputException($"--{lacking}: {named} has no constant {lacking} that it could take the place of");
        }

        var changed = typed.Count == 0 ? read : read.With(typed);
        return typed.Count == 0 || !changed.Constants.TryGetValue(Junk, out var from) || !changed.Constants.TryGetValue(Block, out var to) || from <= to
            ? changed
            : throw new BadInputException($"--junk {from} and --block {to}: a message is junk before it is blocked, so --block is not the lower one");
    }

    private static IEnumerable<(string, double)> Typed(ParseResult result, Option<double> option, string constant) =>
        result.GetResult(option) is { Implicit: false } ? [(constant, result.GetValue(option))] : [];
}
