using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("help-check", "check")]
    [InlineData("help-bench-engine", "bench", "engine")]
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
}
