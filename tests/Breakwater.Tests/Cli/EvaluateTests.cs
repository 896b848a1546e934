using System.Text.Json;
using System.Text.RegularExpressions;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Mutators;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed partial class EvaluateTests
{
    private static readonly string Corpus = Labelled.File("evaluate.ndjson", 300);

    [Fact]
    public void Figures_for_machines_are_as_approved()
    {
        var run = Evaluate(Labelled.File("evaluate-other.ndjson", 30), Labelled.File("evaluate-ham.ndjson", 12, message => message.Label == Label.Ham), Corpus, "--json");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        Approved.Verify(Brier().Replace(run.Output, "\"brier\": 0"), "evaluate-json");
    }

    [Fact]
    public void People_get_a_table_with_a_line_for_each_file()
    {
        var run = Evaluate(Corpus, Labelled.File("evaluate-table.ndjson", 30));

        Assert.Equal(0, run.Status);
        Assert.Matches(@"(?m)^  evaluate +200 +100 +1\.0000 +- ", run.Output);
        Assert.Matches(@"(?m)^  evaluate-table +20 +10 +1\.0000 +- ", run.Output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_a_file_of_one_kind_the_figures_that_need_both_are_null(bool isSpam)
    {
        var path = Labelled.File($"one-kind-{isSpam}.ndjson", 60, message => message.Label == Label.Spam == isSpam);
        var set = Sets(Evaluate(path, "--json")).Single();

        Assert.Equal(isSpam ? 20 : 40, set.GetProperty("rows").GetInt32());
        Assert.Equal(isSpam ? 20 : 0, set.GetProperty("spam").GetInt32());
        Assert.All(["auc", "mcc", "lamPercent"], name => Assert.Equal(JsonValueKind.Null, set.GetProperty(name).ValueKind));
        Assert.All(set.GetProperty("recallAtFpr").EnumerateObject(), rate => Assert.Equal(JsonValueKind.Null, rate.Value.ValueKind));
        var atDefault = set.GetProperty("atDefault");
        Assert.Equal(isSpam, atDefault.GetProperty("caught").ValueKind != JsonValueKind.Null);
        Assert.Equal(isSpam, atDefault.GetProperty("falsePositives").ValueKind == JsonValueKind.Null);
        Assert.Equal(0, Evaluate(path).Status);
    }

    [Fact]
    public void One_message_is_judged_too()
    {
        var set = Sets(Evaluate(Labelled.File("one.ndjson", 1), "--json")).Single();

        Assert.Equal(1, set.GetProperty("spam").GetInt32());
        Assert.Equal(1, set.GetProperty("atDefault").GetProperty("caught").GetDouble());
    }

    [Fact]
    public void Smishing_counts_as_spam_and_what_has_no_label_does_not_count()
    {
        const string Lines = """
            {"text":"dinner tonight, thanks","label":"ham"}
            {"text":"claim your prize","label":"smishing"}
            {"text":"claim your bonus","label":"spam"}
            {"text":"whatever this is"}
            """;
        var set = Sets(CommandLine.Run(["evaluate", "-", "--model", Labelled.Model, "--json"], Lines)).Single();

        Assert.Equal("stdin", set.GetProperty("file").GetString());
        Assert.Equal((1, 2), (set.GetProperty("ham").GetInt32(), set.GetProperty("spam").GetInt32()));
    }

    [Fact]
    public void An_attack_stands_beside_what_was_not_attacked()
    {
        var sets = Sets(Evaluate(Corpus, "--attack", "homoglyph, zero-width", "--json"));

        Assert.Equal([null, "homoglyph", "zero-width"], sets.Select(NameOfAttack));
        Assert.All(sets, set => Assert.Equal(("evaluate", 300), (set.GetProperty("file").GetString(), set.GetProperty("rows").GetInt32())));
        Assert.Equal(Sets(Evaluate(Corpus, "--json"))[0].GetRawText(), sets[0].GetRawText());
        Assert.NotEqual(sets[0].GetProperty("brier").GetDouble(), sets[1].GetProperty("brier").GetDouble());
        Assert.Contains("evaluate, homoglyph", Evaluate(Corpus, "--attack", "homoglyph").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_attacks_are_those_of_the_red_team()
    {
        var sets = Sets(Evaluate(Labelled.File("attacked.ndjson", 30), "--attack", "all", "--json"));

        Assert.Equal([null, .. RedTeam.All.Select(mutator => mutator.Name)], sets.Select(NameOfAttack));
    }

    [Fact]
    public void Equal_seeds_attack_alike()
    {
        string Attacked(string seed) => Evaluate(Corpus, "--attack", "combination", "--seed", seed, "--json").Output;

        Assert.Equal(Attacked("1"), Attacked("1"));
        Assert.NotEqual(Attacked("1"), Attacked("2"));
    }

    private static CommandLine Evaluate(params string[] args) => CommandLine.Run(["evaluate", "--model", Labelled.Model, .. args]);

    private static JsonElement[] Sets(CommandLine run) => [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("sets").EnumerateArray()];

    private static string? NameOfAttack(JsonElement set) => set.TryGetProperty("attack", out var attack) ? attack.GetString() : null;

    // The one figure that every change to the features moves.
    [GeneratedRegex("\"brier\": [0-9.E-]+")]
    private static partial Regex Brier();
}
