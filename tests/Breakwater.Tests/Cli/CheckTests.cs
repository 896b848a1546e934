using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed partial class CheckTests
{
    private const string Story = """
        {"id":"m1","service":"imessage","sender":"liu8841@163.com","text":"Claim your free prize now at secure-login.top"}
        {"text":"shall we meet at the station at eight"}
        {bad
        """;

    [Fact]
    public void Json_is_as_approved() => Approved.Verify(Shape(CommandLine.Check(Story, "--json", "--explain").Output), "check-json");

    [Fact]
    public void Text_for_people_is_as_approved() =>
        Approved.Verify(Shape(CommandLine.Check(Story, "--explain").Output + CommandLine.Check(Story).Output), "check-text");

    [Fact]
    public void Highlights_point_into_the_text()
    {
        const string Text = "😀 claim your free prize now";
        var decision = JsonDocument.Parse(CommandLine.Check(Text, "--json", "--explain").Output).RootElement;

        var words = decision.GetProperty("highlights").EnumerateArray().ToDictionary(
            highlight => Text.Substring(highlight.GetProperty("start").GetInt32(), highlight.GetProperty("length").GetInt32()),
            highlight => highlight.GetProperty("weight").GetDouble());
        Assert.True(words["prize"] > 0);
    }

    [Fact]
    public void Thresholds_decide()
    {
        Assert.StartsWith("block", CommandLine.Check("claim your free prize now", "--junk", "0.01", "--block", "0.02").Output, StringComparison.Ordinal);
        Assert.StartsWith("allow", CommandLine.Check("claim your free prize now", "--junk", "1", "--block", "1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--junk is a number from 0 to 1", "--junk", "much")]
    [InlineData("--junk is a number from 0 to 1, not", "--junk", "2")]
    [InlineData("--block is not the lower one", "--junk", "0.9", "--block", "0.5")]
    [InlineData("--format is one of", "--format", "xml")]
    [InlineData("there is no option --jsno", "--jsno")]
    public void A_wrong_option_is_explained(string explanation, params string[] args)
    {
        var run = CommandLine.Check("hello", args);

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Without_a_model_it_says_how_to_train_one()
    {
        var run = CommandLine.Run(["check"], "hello");

        Assert.Equal(2, run.Status);
        Assert.Contains("breakwater train FILE --out my.bwm", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_model_is_refused_with_the_reason() =>
        Assert.Contains("This is not a Breakwater model.", CommandLine.Run(["check", "--model", Folder.Write("none.bwm", "nothing")], "hello").Error, StringComparison.Ordinal);

    [Fact]
    public void Empty_input_is_fine()
    {
        var run = CommandLine.Check("");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_summary_follows_many_messages()
    {
        var run = CommandLine.Check(string.Concat(Enumerable.Repeat("shall we meet at eight\n", 12)));

        Assert.Equal("12 messages: 12 allowed, 0 junk, 0 blocked, 0 unreadable\n", run.Error);
    }

    [Theory]
    [InlineData(99, 2, "")]
    [InlineData(100, 0.9, "")]
    [InlineData(100, 2, " (50 msg/s)")]
    public void A_speed_is_told_of_many_messages_and_a_second_or_more(int count, double seconds, string speed)
    {
        var clock = new SteppingClock(TimeSpan.FromSeconds(seconds));
        var input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("shall we meet at eight\n", count)));
        var run = CommandLine.Run(["check", "--model", LittleModel.Path], input, surroundings => surroundings with { Clock = clock });

        Assert.Equal($"{count} messages: {count} allowed, 0 junk, 0 blocked, 0 unreadable{speed}\n", run.Error);
    }

    [Fact]
    public void What_was_decided_is_shown_before_more_is_waited_for()
    {
        var output = new MemoryStream();
        var shown = new List<long>();
        using var slow = new SlowStream("{\"text\":\"one\"}\n{\"text\":\"two\"}\n", () => shown.Add(output.Length));

        CommandLine.Run(["check", "--model", LittleModel.Path, "--json"], [], surroundings => surroundings with { Input = slow, Output = output });

        Assert.True(shown[^2] > 0, "the first decision was held back while waiting for the second message");
    }

    [Fact]
    public void A_cancelled_run_ends_with_what_it_has()
    {
        var run = CommandLine.Run(
            ["check", "--model", LittleModel.Path, "--json"],
            Encoding.UTF8.GetBytes("one\ntwo\n"),
            surroundings => surroundings with { Cancelled = new CancellationToken(canceled: true) });

        Assert.Equal(130, run.Status);
    }

    /// <summary>Leaves out what a better classifier changes: figures, and the words it names.</summary>
    private static string Shape(string output) => Words().Replace(Figures().Replace(output, "${1}0.0"), "$1 …");

    [GeneratedRegex(@"([ +:-])\d+\.\d+")]
    private static partial Regex Figures();

    [GeneratedRegex("(reads like (spam|ham):)[^\"\n]*")]
    private static partial Regex Words();

    /// <summary>A clock that goes on by a step each time somebody looks.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
