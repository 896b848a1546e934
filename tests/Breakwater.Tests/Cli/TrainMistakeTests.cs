using System.Diagnostics;
using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Cli;

public sealed class TrainMistakeTests
{
    private static readonly string Corpus = Labelled.File("train-mistakes.ndjson", 150);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1000.5")]
    [InlineData("1e9")]
    public void A_weight_that_is_none_is_refused(string weight) =>
        AssertRefused($"{Corpus}:{weight}: a weight is above 0 and at most 1000\n", $"{Corpus}:{weight}");

    [Fact]
    public void A_bad_line_is_named_and_nothing_is_written()
    {
        var path = Folder.Write("bad-line.ndjson", File.ReadAllText(Corpus) + "{\"text\":\"a\",\"label\":\"maybe\"}\n");

        AssertRefused($"{path}:151: column 21: \"label\" must be ham, spam or smishing\n", path);
    }

    [Fact]
    public void A_file_without_labels_is_named()
    {
        var path = Folder.Write("unlabelled.txt", "one\ntwo\n");

        AssertRefused($"{path}: no message has a label; each line needs \"label\":\"ham\", \"spam\" or \"smishing\"\n", Corpus, path);
        Assert.StartsWith("breakwater: stdin: no message has a label", CommandLine.Run(["train", "-", "--out", "m.bwm"], "one\n").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_refused() =>
        AssertRefused($"{Corpus} is named twice; its messages would count twice\n", $"{Corpus}:2", Corpus);

    [Fact]
    public void An_empty_file_is_named()
    {
        var path = Folder.Write("empty.ndjson", "");

        AssertRefused($"{path}: there is no message in it\n", path);
    }

    [Fact]
    public void Too_few_messages_are_refused()
    {
        const string Explanation = "at least 3 ham and 3 spam messages are needed to train on, and there are fewer beside what is held out\n";

        AssertRefused(Explanation, Labelled.File("six.ndjson", 6));
        AssertRefused(Explanation, Labelled.File("train-ham.ndjson", 60, message => message.Label == Label.Ham));
        AssertRefused(Explanation, Labelled.File("train-spam.ndjson", 60, message => message.Label == Label.Spam));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_refused_before_any_work()
    {
        // Whoever read it would meet a bad line.
        var path = Folder.Write("never-read.ndjson", "{bad\n");
        var nowhere = Path.Combine(Folder.Of("output"), "no", "such", "folder");

        foreach (var place in new[] { nowhere, Folder.Of("output") })
        {
            Assert.StartsWith($"breakwater: {place} cannot be written: ", CommandLine.Run(["train", path, "--out", place]).Error, StringComparison.Ordinal);
            var run = CommandLine.Run(["train", path, "--out", Labelled.Output("uncarded.bwm"), "--card", place]);
            Assert.Equal(2, run.Status);
            Assert.StartsWith($"breakwater: {place} cannot be written: ", run.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(Labelled.Output("uncarded.bwm")));
        }
    }

    [Fact]
    public void A_pipe_or_device_is_never_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes in folders");
        var pipe = Labelled.Output("pipe");
        using (var mkfifo = Process.Start("mkfifo", [pipe]))
        {
            mkfifo.WaitForExit();
        }

        AssertRefused($"{pipe} is a device or a pipe; the model and its card are written to files\n", Corpus, "--card", pipe);
    }

    [Fact]
    public void What_is_read_is_never_written_over()
    {
        var before = File.ReadAllBytes(Corpus);
        var beside = Path.Combine(Path.GetDirectoryName(Corpus)!, ".", Path.GetFileName(Corpus));

        foreach (var args in new string[][] { ["--out", Corpus], ["--out", beside], ["--out", Labelled.Output("apart.bwm"), "--card", Corpus] })
        {
            var run = CommandLine.Run(["train", $"{Corpus}:2", .. args]);

            Assert.Equal(2, run.Status);
            Assert.Contains(" is named twice; ", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(Corpus));
        }
    }

    [Fact]
    public void The_card_does_not_go_where_the_model_goes()
    {
        var path = Labelled.Output("both.bwm");
        var run = CommandLine.Run(["train", Corpus, "--out", path, "--card", path]);

        Assert.Equal(2, run.Status);
        Assert.Contains(" is named twice; ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("'--out' is required", "train", "FILE")]
    [InlineData("'FILE' missing", "train", "--out", "m.bwm")]
    [InlineData("--out needs the name of a file, not \"\"", "train", "FILE", "--out", "")]
    [InlineData("--card needs the name of a file, not \"\"", "train", "FILE", "--out", "m.bwm", "--card", "")]
    [InlineData("written to files, not to standard output", "train", "FILE", "--out", "-")]
    [InlineData("a FILE has an empty name; - is standard input", "train", "", "--out", "m.bwm")]
    [InlineData("a FILE has an empty name; - is standard input", "check", "")]
    [InlineData("--model needs the name of a file, not \"\"", "check", "FILE", "--model", "")]
    [InlineData("--holdout is a number from 0 to 0.9, not \"1\"", "train", "FILE", "--out", "m.bwm", "--holdout", "1")]
    [InlineData("--passes is a whole number from 1 to 1000, not \"0\"", "train", "FILE", "--out", "m.bwm", "--passes", "0")]
    [InlineData("--seed is a whole number, not \"-1\"", "train", "FILE", "--out", "m.bwm", "--seed", "-1")]
    [InlineData("there is no option --outt", "train", "FILE", "--outt", "m.bwm")]
    public void A_wrong_command_line_is_explained(string explanation, params string[] args)
    {
        var run = CommandLine.Run([.. args.Select(arg => arg == "FILE" ? Corpus : arg)], Encoding.UTF8.GetBytes("hello\n"));

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static void AssertRefused(string explanation, params string[] files)
    {
        var model = Labelled.Output("refused.bwm");
        var run = CommandLine.Run(["train", .. files, "--out", model]);

        Assert.Equal(2, run.Status);
        Assert.Equal("breakwater: " + explanation, run.Error);
        Assert.Empty(run.Output);
        Assert.False(File.Exists(model));
    }
}
