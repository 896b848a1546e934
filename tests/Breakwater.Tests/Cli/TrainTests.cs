using System.Text.Json;
using Breakwater.Tests.Lab.Training;

namespace Breakwater.Tests.Cli;

public sealed class TrainTests
{
    private static readonly string Corpus = Labelled.File("train.ndjson", 300);

    [Fact]
    public void A_model_that_was_trained_is_a_model_to_check_by()
    {
        var model = Labelled.Output("to-check-by.bwm");
        Assert.Equal(0, Train(Corpus, "--out", model).Status);

        var messages = LittleCorpus.Of(30).Messages;
        var run = CommandLine.Run(["check", "--model", model, "--json"], Labelled.Lines(messages));

        Assert.Equal(0, run.Status);
        Assert.Equal(
            messages.Select(message => message.Label == Engine.Messages.Label.Ham),
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("action").GetString() == "allow"));
    }

    [Fact]
    public void Equal_files_give_equal_bytes_and_another_seed_others()
    {
        byte[] Bytes(string name, string seed)
        {
            var path = Labelled.Output(name);
            Assert.Equal(0, Train(Corpus, "--out", path, "--seed", seed).Status);
            return File.ReadAllBytes(path);
        }

        var model = Bytes("first.bwm", "1");
        Assert.Equal(model, Bytes("again.bwm", "1"));
        Assert.NotEqual(model, Bytes("other.bwm", "2"));
    }

    [Fact]
    public void Standard_input_may_have_a_weight_and_a_link_stays_a_link()
    {
        var (model, link) = (Labelled.Output("weighed.bwm"), Labelled.Output("link.bwm"));
        File.WriteAllText(model, "");
        File.CreateSymbolicLink(link, model);
        var run = CommandLine.Run(["train", "-:2", "--out", link, .. Labelled.Quick], File.ReadAllText(Corpus));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(model, new FileInfo(link).LinkTarget);
        Assert.NotEqual(0, new FileInfo(model).Length);
    }

    [Fact]
    public void Figures_for_machines_name_the_model_and_each_set_that_was_held_out()
    {
        var (model, other) = (Labelled.Output("json.bwm"), Labelled.File("train-other.ndjson.gz.jsonl", 60));
        var run = Train(Corpus, other, "--out", model, "--json");

        Assert.Equal(0, run.Status);
        var figures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["model", "bytes", "trainedOn", "sets"], figures.EnumerateObject().Select(field => field.Name));
        Assert.Equal(model, figures.GetProperty("model").GetString());
        Assert.Equal(new FileInfo(model).Length, figures.GetProperty("bytes").GetInt64());
        var sets = figures.GetProperty("sets").EnumerateArray().ToArray();
        Assert.Equal(["train", "train-other"], sets.Select(set => set.GetProperty("file").GetString()));
        Assert.Equal(360, figures.GetProperty("trainedOn").GetInt32() + sets.Sum(set => set.GetProperty("rows").GetInt32()));
    }

    [Fact]
    public void People_get_a_table_of_what_was_held_out()
    {
        var run = Train(Corpus, "--out", Labelled.Output("table.bwm"));

        Assert.Contains("On what was held out:", run.Output, StringComparison.Ordinal);
        Assert.Contains("spam caught", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Where_nothing_is_held_out_there_are_no_figures()
    {
        var (model, json) = (Labelled.Output("whole.bwm"), Labelled.Output("whole-json.bwm"));

        Assert.Equal($"{model}: {1_048_952:N0} bytes, trained on 300 messages\n", Train(Corpus, "--out", model, "--holdout", "0").Output);
        Assert.Equal(0, JsonDocument.Parse(Train(Corpus, "--out", json, "--holdout", "0", "--json").Output).RootElement.GetProperty("sets").GetArrayLength());
    }

    [Fact]
    public void The_card_is_written_and_tells_the_weights()
    {
        var (card, model) = (Labelled.Output("card.md"), Labelled.Output("card.bwm"));
        var other = Labelled.File("card-other.ndjson", 60);
        Assert.Equal(0, Train(Corpus, $"{other}:2.5", "--out", model, "--card", card).Status);

        var text = File.ReadAllText(card);
        Assert.Contains("| train | 1 | 200 | 100 |", text, StringComparison.Ordinal);
        Assert.Contains("| card-other | 2.5 | 40 | 20 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_changes_what_is_learnt()
    {
        byte[] Bytes(string name, string file)
        {
            var path = Labelled.Output(name);
            Assert.Equal(0, Train(Corpus, file, "--out", path).Status);
            return File.ReadAllBytes(path);
        }

        var other = Labelled.File("weighed.ndjson", 60);
        Assert.Equal(Bytes("unweighed.bwm", other), Bytes("weighed-1.bwm", $"{other}:1"));
        Assert.NotEqual(Bytes("unweighed.bwm", other), Bytes("weighed-5.bwm", $"{other}:5"));
    }

    [Fact]
    public void Lines_without_a_label_are_passed_over()
    {
        const string Unlabelled = "{\"text\":\"nobody said what this is\"}\n{\"text\":\"nor this\",\"label\":null}\n";
        var (with, without) = (Labelled.Output("with.bwm"), Labelled.Output("without.bwm"));
        var lines = Labelled.Lines(LittleCorpus.Of(150).Messages);

        Assert.Equal(0, CommandLine.Run(["train", "-", "--out", without, .. Labelled.Quick], lines).Status);
        Assert.Equal(0, CommandLine.Run(["train", "-", "--out", with, .. Labelled.Quick], Unlabelled + lines + Unlabelled).Status);
        Assert.Equal(File.ReadAllBytes(without), File.ReadAllBytes(with));
    }

    [Fact]
    public void A_model_that_was_there_is_replaced_and_nothing_else_is_left()
    {
        var folder = Folder.Of("replaced");
        var model = Path.Combine(folder, "old.bwm");
        File.WriteAllText(model, "not a model");

        Assert.Equal(0, Train(Corpus, "--out", model).Status);
        Assert.Equal([model], Directory.GetFiles(folder));
        Assert.True(new FileInfo(model).Length > 1000);
    }

    private static CommandLine Train(params string[] args) => CommandLine.Run(["train", .. args, .. Labelled.Quick]);
}
