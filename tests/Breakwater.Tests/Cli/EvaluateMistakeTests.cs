using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Cli;

public sealed class EvaluateMistakeTests
{
    private static readonly string Corpus = Labelled.File("evaluate-mistakes.ndjson", 30);

    [Theory]
    [InlineData("--cv and --online are two ways of learning; choose one", "--cv", "5", "--online")]
    [InlineData("--model does not go with them", "--cv", "5", "--model", "m.bwm")]
    [InlineData("--model does not go with them", "--online", "--model", "m.bwm")]
    [InlineData("--attack goes with a model", "--cv", "5", "--attack", "homoglyph")]
    [InlineData("--attack goes with a model", "--online", "--attack", "all")]
    [InlineData("--holdout goes with a model", "--cv", "5", "--holdout", "0.2")]
    [InlineData("--holdout goes with a model", "--online", "--holdout", "0.2")]
    [InlineData("add --cv 5", "--group")]
    [InlineData("add --cv 5", "--group", "--online")]
    [InlineData("--attack homoglyphs: there is no such attack; see breakwater evaluate --help", "--attack", "homoglyphs")]
    [InlineData("--attack nothing: there is no such attack", "--attack", "homoglyph,nothing")]
    [InlineData("--attack : there is no such attack", "--attack", "")]
    [InlineData("--cv is a whole number from 2 to 100, not \"1\"", "--cv", "1")]
    [InlineData("--cv is a whole number from 2 to 100, not \"2.5\"", "--cv", "2.5")]
    [InlineData("--holdout is a number from 0 to 0.9, not \"2\"", "--holdout", "2")]
    [InlineData("m.bwm: no such model", "--model", "m.bwm")]
    public void What_does_not_go_together_is_explained(string explanation, params string[] args)
    {
        var run = CommandLine.Run(["evaluate", Corpus, .. args]);

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void What_is_no_message_is_named()
    {
        var events = Folder.Write("reports.ndjson", "{\"text\":\"hello\",\"label\":\"ham\"}\n" + SenderEvents.Report(1));

        AssertRefused($"{events}:2: this is a report, not a message\n", events, "--model", LittleModel.Path);
    }

    [Fact]
    public void A_file_of_one_kind_has_nothing_to_learn_from()
    {
        var ham = Labelled.File("evaluate-only-ham.ndjson", 30, message => message.Label == Label.Ham);

        AssertRefused($"{ham}: to learn from it, at least 5 ham and 5 spam messages are needed\n", ham, "--cv", "5");
        AssertRefused($"{ham}: to learn from it, at least 1 ham and 1 spam messages are needed\n", ham, "--online");
    }

    [Fact]
    public void Plain_codes_are_no_spam_to_learn_from()
    {
        var codes = string.Concat(Enumerable.Range(0, 20).Select(i => $"{{\"text\":\"Your verification code is {431_870 + (i * 1_313)}\",\"label\":\"spam\"}}\n"));
        var path = Folder.Write("codes.ndjson", File.ReadAllText(Labelled.File("codes-ham.ndjson", 30, message => message.Label == Label.Ham)) + codes);

        AssertRefused($"{path}: to learn from it, at least 5 ham and 5 spam messages are needed\n", path, "--cv", "5");
    }

    [Fact]
    public void A_bad_line_is_named()
    {
        var path = Folder.Write("evaluate-bad-line.ndjson", File.ReadAllText(Corpus) + "{bad\n");

        AssertRefused($"{path}:31: column 2: this is not JSON\n", path, "--cv", "5");
    }

    [Fact]
    public void A_weight_is_for_training_alone()
    {
        const string Explanation = ":2: a weight says what a message counts in training; evaluate takes a FILE without one\n";

        AssertRefused(Corpus + Explanation, $"{Corpus}:2");
        AssertRefused(Corpus + Explanation, $"{Corpus}:2", "--cv", "5");
        AssertRefused("-" + Explanation, "-:2");
    }

    [Fact]
    public void A_file_is_needed() => Assert.Equal(2, CommandLine.Run(["evaluate"]).Status);

    private static void AssertRefused(string explanation, params string[] args)
    {
        var run = CommandLine.Run(["evaluate", .. args]);

        Assert.Equal(2, run.Status);
        Assert.Equal("breakwater: " + explanation, run.Error);
        Assert.Empty(run.Output);
    }
}
