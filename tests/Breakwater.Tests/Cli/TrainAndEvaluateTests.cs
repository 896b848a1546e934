using System.Text.Json;

namespace Breakwater.Tests.Cli;

public sealed class TrainAndEvaluateTests
{
    private static readonly string Labelled = Folder.Write("labelled.csv", "text,label\n" + string.Concat(Enumerable.Range(0, 60).Select(Row)));

    private static readonly string[] Quick = ["--cut-copies", "0", "--disguised-copies", "0"];

    [Fact]
    public void A_trained_model_judges_and_two_trainings_give_the_same_bytes()
    {
        var (first, second) = (Output("first.bwm"), Output("second.bwm"));

        var run = CommandLine.Run(["train", Labelled, "--out", first, "--json", .. Quick]);
        CommandLine.Run(["train", Labelled, "--out", second, .. Quick]);

        Assert.Equal(0, run.Status);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Equal(["model", "bytes", "trainedOn", "sets"], Fields(JsonDocument.Parse(run.Output).RootElement));
        Assert.Equal(0, CommandLine.Run(["check", "--model", first], "claim your prize").Status);
    }

    [Fact]
    public void Figures_for_machines_have_all_their_fields_and_null_where_a_set_is_too_small()
    {
        var run = CommandLine.Run(["evaluate", Labelled, "--model", LittleModel.Path, "--json", "--attack", "homoglyph,zero-width"]);

        Assert.Equal(0, run.Status);
        var sets = JsonDocument.Parse(run.Output).RootElement.GetProperty("sets").EnumerateArray().ToArray();
        Assert.Equal(3, sets.Length);
        Assert.Equal(
            ["file", "rows", "ham", "spam", "auc", "oneMinusAucPercent", "recallAtFpr", "atDefault", "mcc", "lamPercent", "brier", "intervals"],
            Fields(sets[0]));
        Assert.Equal("zero-width", sets[2].GetProperty("attack").GetString());
        Assert.Equal(30, sets[0].GetProperty("ham").GetInt32());
        Assert.Equal(JsonValueKind.Null, sets[0].GetProperty("recallAtFpr").GetProperty("0.01").ValueKind);
    }

    [Fact]
    public void A_set_of_one_kind_has_no_figures_that_need_both()
    {
        var ham = Folder.Write("ham.ndjson", "{\"text\":\"shall we meet at eight\",\"label\":\"ham\"}\n");

        var set = JsonDocument.Parse(CommandLine.Run(["evaluate", ham, "--model", LittleModel.Path, "--json"]).Output).RootElement.GetProperty("sets")[0];

        Assert.All(["auc", "mcc", "lamPercent"], figure => Assert.Equal(JsonValueKind.Null, set.GetProperty(figure).ValueKind));
        Assert.Equal(JsonValueKind.Null, set.GetProperty("atDefault").GetProperty("caught").ValueKind);
        Assert.Equal(0, set.GetProperty("atDefault").GetProperty("falsePositives").GetDouble());
    }

    [Fact]
    public void A_file_is_learnt_online_with_its_curve()
    {
        var set = JsonDocument.Parse(CommandLine.Run(["evaluate", Labelled, "--online", "--json"]).Output).RootElement.GetProperty("sets")[0];

        Assert.Equal(60, set.GetProperty("curve").EnumerateArray().Last().GetProperty("messages").GetInt32());
        Assert.Equal(JsonValueKind.Null, set.GetProperty("brier").ValueKind);
    }

    [Theory]
    [InlineData("--cv and --online are two ways", "--cv", "3", "--online")]
    [InlineData("--model does not go with them", "--cv", "3", "--model", "my.bwm")]
    [InlineData("add --cv 5", "--group")]
    [InlineData("there is no such attack", "--attack", "voodoo")]
    [InlineData("--cv is a number from 2 to 100", "--cv", "1")]
    public void Options_that_do_not_fit_are_explained(string explanation, params string[] args)
    {
        var run = CommandLine.Run(["evaluate", Labelled, .. args]);

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("unlabelled.txt", "hello\n", "no message has a label")]
    [InlineData("one-kind.csv", "text,label\nhello,ham\n", "ham and 3 spam messages are needed")]
    [InlineData("broken.ndjson", "{\"text\":\"a\",\"label\":\"ham\"}\n{bad\n", "broken.ndjson:2: column 2: this is not JSON")]
    public void A_file_that_cannot_be_trained_on_is_explained(string name, string content, string explanation)
    {
        var run = CommandLine.Run(["train", Folder.Write(name, content), "--out", Output("none.bwm")]);

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Output("none.bwm")));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused_before_the_work() =>
        Assert.Contains("cannot be written", CommandLine.Run(["train", Labelled, "--out", "/nowhere/my.bwm"]).Error, StringComparison.Ordinal);

    private static string Row(int number) => number % 2 == 0
        ? $"shall we meet at the station on day {number} of the {Word(number)} month,ham\n"
        : $"claim your {Word(number)} prize number {number} at prize-{number}.top now,spam\n";

    private static string Word(int number) => string.Concat(Enumerable.Range(0, 6).Select(letter => (char)('a' + ((number * (letter + 3)) % 26))));

    private static string Output(string name) => Path.Combine(Folder.Of("trained"), name);

    private static string[] Fields(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];
}
