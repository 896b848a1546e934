using System.Text.Json;
using Breakwater.Engine.Messages;
using Breakwater.Tests.Lab.Training;

namespace Breakwater.Tests.Cli;

/// <summary>Ways of evaluating that train first, or that look at what training left out.</summary>
public sealed class EvaluateLearningTests
{
    private static readonly string Corpus = Labelled.File("learning.ndjson", 240);

    [Theory]
    [InlineData("--cv", "5", "--seed", "1")]
    [InlineData("--cv", "5", "--seed", "1", "--group")]
    [InlineData("--online", "--seed", "1")]
    public void Learning_a_file_gives_the_same_figures_each_time(params string[] way)
    {
        var run = CommandLine.Run(["evaluate", Corpus, "--json", .. way]);

        Assert.Equal(0, run.Status);
        var set = Sets(run).Single();
        Assert.Equal(("learning", 160, 80), (set.GetProperty("file").GetString(), set.GetProperty("ham").GetInt32(), set.GetProperty("spam").GetInt32()));
        Assert.InRange(set.GetProperty("auc").GetDouble(), 0.95, 1);
        Assert.Equal(run.Output, CommandLine.Run(["evaluate", Corpus, "--json", .. way]).Output);
    }

    [Fact]
    public void Copies_in_another_part_help_unless_they_are_kept_together()
    {
        // Labels that say nothing about the text: only who has seen the copy can tell.
        var messages = LittleCorpus.Of(80).Messages.Select((message, i) => message with { Label = i % 8 < 4 ? Label.Ham : Label.Spam }).ToArray();
        var path = Folder.Write("copies.ndjson", Labelled.Lines([.. messages, .. messages, .. messages]));
        double Auc(params string[] group) => Sets(CommandLine.Run(["evaluate", path, "--cv", "5", "--json", .. group])).Single().GetProperty("auc").GetDouble();

        Assert.InRange(Auc(), 0.9, 1);
        Assert.InRange(Auc("--group"), 0, 0.75);
    }

    [Fact]
    public void Learning_online_shows_how_the_error_fell()
    {
        var set = Sets(CommandLine.Run(["evaluate", Corpus, "--online", "--json"])).Single();
        var curve = set.GetProperty("curve").EnumerateArray().ToArray();

        Assert.Equal(20, curve.Length);
        Assert.Equal(240, curve[^1].GetProperty("messages").GetInt32());
        Assert.Equal(set.GetProperty("oneMinusAucPercent").GetDouble(), curve[^1].GetProperty("oneMinusAucPercent").GetDouble());
        Assert.Equal(JsonValueKind.Null, set.GetProperty("atDefault").GetProperty("caught").ValueKind);
    }

    [Fact]
    public void Every_file_is_learnt_apart()
    {
        var other = Labelled.File("learning-other.ndjson", 60);
        var both = Sets(CommandLine.Run(["evaluate", Corpus, other, "--cv", "3", "--json"]));

        Assert.Equal(Sets(CommandLine.Run(["evaluate", other, "--cv", "3", "--json"])).Single().GetRawText(), both[1].GetRawText());
    }

    [Theory]
    [InlineData("0.2", "1")]
    [InlineData("0.4", "7")]
    public void What_training_held_out_is_judged_alone(string share, string seed)
    {
        var (model, other) = (Labelled.Output($"holdout-{seed}.bwm"), Labelled.File("holdout-other.ndjson", 60));
        string[] split = ["--holdout", share, "--seed", seed, "--json"];
        var trained = CommandLine.Run(["train", Corpus, $"{other}:3", "--out", model, .. Labelled.Quick, .. split]);
        var judged = CommandLine.Run(["evaluate", Corpus, other, "--model", model, .. split]);

        Assert.Equal(0, judged.Status);
        Assert.Equal(Sets(trained).Select(set => set.GetRawText()), Sets(judged).Select(set => set.GetRawText()));
        Assert.InRange(Sets(judged).Sum(set => set.GetProperty("rows").GetInt32()), 20, 150);
    }

    [Fact]
    public void Where_nothing_is_held_out_it_says_so()
    {
        var run = CommandLine.Run(["evaluate", Labelled.File("little-held-out.ndjson", 3), "--model", Labelled.Model, "--holdout", "0.000001"]);

        Assert.Equal(2, run.Status);
        Assert.Equal("breakwater: nothing is held out of these files; try a larger --holdout\n", run.Error);
    }

    private static JsonElement[] Sets(CommandLine run) => [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("sets").EnumerateArray()];
}
