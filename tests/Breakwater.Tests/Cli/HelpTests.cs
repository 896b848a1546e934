using System.Text.RegularExpressions;
using Breakwater.Lab.Mutators;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed partial class HelpTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("help-check", "check")]
    [InlineData("help-replay", "replay")]
    [InlineData("help-train", "train")]
    [InlineData("help-reports", "reports")]
    [InlineData("help-evaluate", "evaluate")]
    [InlineData("help-simulate-senders", "simulate", "senders")]
    [InlineData("help-policy", "policy")]
    [InlineData("help-policy-test", "policy", "test")]
    [InlineData("help-policy-show", "policy", "show")]
    [InlineData("help-policy-explain", "policy", "explain")]
    [InlineData("help-bench-engine", "bench", "engine")]
    [InlineData("help-bench-limits", "bench", "limits")]
    [InlineData("help-bench-senders", "bench", "senders")]
    [InlineData("help-bench-campaigns", "bench", "campaigns")]
    [InlineData("help-cluster", "cluster")]
    public void Help_is_as_approved(string name, params string[] command)
    {
        var run = CommandLine.Run([.. command, "--help"]);

        Assert.Equal(0, run.Status);
        Approved.Verify(run.Output, name);
    }

    [Fact]
    public void Nothing_typed_shows_help() => Assert.Equal(CommandLine.Run(["--help"]).Output, CommandLine.Run([]).Output);

    [Fact]
    public void The_version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandLine.Run(["--version"]).Output);

    [Fact]
    public void A_command_that_is_none_is_named()
    {
        var run = CommandLine.Run(["chek"]);

        Assert.Equal(2, run.Status);
        Assert.Equal("breakwater: \"chek\" is no command, option or file of breakwater\nSee: breakwater --help\n", run.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("simulate", "senders")]
    [InlineData("bench", "engine")]
    public void Attacks_in_examples_exist(params string[] command)
    {
        var help = CommandLine.Run([.. command, "--help"]).Output;
        var examples = help[help.IndexOf("Examples:", StringComparison.Ordinal)..];
        string[] attacks = [.. Attack().Matches(examples).SelectMany(match => match.Groups[1].Value.Split(','))];

        Assert.Equal(command is ["evaluate"], attacks.Length > 0);
        Assert.All(attacks, attack => Assert.True(attack == "all" || RedTeam.Find(attack) is not null, attack));
    }

    [GeneratedRegex(@"--attack (\S+)")]
    private static partial Regex Attack();
}
