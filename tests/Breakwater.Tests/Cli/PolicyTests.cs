using System.Text.Json;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed class PolicyTests
{
    private const string Little = """
        version: 1
        lists:
          deny: deny.txt
        constants:
          junk: 0.6
          many: 20
        rules:
          - name: denied
            when: sender.domain in lists.deny
            then: block
            because: it is on the list
          - name: script
            when: sender.strangers > many && !message.known
            then: limit
            retry-after: 10m
            because: wrote to many strangers
            tell: you wrote to many people
            matches: [{sender.strangers: 40}]
            spares: [{sender.strangers: 3}, {sender.strangers: 40, message.known: true}]
          - name: tried-out
            when: sender.kind == "email"
            then: junk
            mode: shadow
            because: a trial
        """;

    [Fact]
    public void The_policy_that_ships_passes_its_test()
    {
        var run = Policy("test", Path.Combine(Sources.Root, "policies/default.yaml"));

        Assert.Equal(0, run.Status);
        Assert.Contains("0 wrong", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_example_is_the_answer_no()
    {
        var file = Write("wrong.yaml", Little.Replace("matches: [{sender.strangers: 40}]", "matches: [{sender.strangers: 4}]", StringComparison.Ordinal));
        var run = Policy("test", file);

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"{file}:18: script does not match sender.strangers 4\n", run.Output, StringComparison.Ordinal);
        var failure = Assert.Single(JsonDocument.Parse(Policy("test", file, "--json").Output).RootElement.GetProperty("failures").EnumerateArray());
        Assert.Equal(("script", 18, "match"), (failure.GetProperty("rule").GetString(), failure.GetProperty("line").GetInt32(), failure.GetProperty("expected").GetString()));
    }

    [Fact]
    public void A_mistake_is_bad_input_with_its_place()
    {
        var file = Write("broken.yaml", Little.Replace("sender.strangers > many", "sender.stranger > many", StringComparison.Ordinal));
        var run = Policy("test", file);

        Assert.Equal(2, run.Status);
        Assert.Equal($"{file}:13:11: there is no fact or constant sender.stranger; did you mean sender.strangers?\n", run.Error);
        Assert.Equal(13, JsonDocument.Parse(Policy("test", file, "--json").Output).RootElement.GetProperty("errors")[0].GetProperty("line").GetInt32());
        Assert.Contains("broken.yaml:13:11", CommandLine.Check("hello", "--policy", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_shown_as_approved()
    {
        var file = Write("little.yaml", Little);

        Approved.Verify(CommandLine.Run(["policy", "show", file]).Output + CommandLine.Run(["policy", "show", file, "--json"]).Output, "policy-show");
    }

    [Fact]
    public void A_message_is_explained_as_approved()
    {
        string[] args = ["policy", "explain", Write("little.yaml", Little), "-", "--model", LittleModel.Path, "--fact", "sender.strangers=41"];
        const string Message = """{"id":"m1","sender":"liu8841@163.com"}""";

        Approved.Verify(CommandLine.Run(args, Message).Output + CommandLine.Run([.. args, "--json"], Message).Output, "policy-explain");
    }

    [Theory]
    [InlineData("write NAME=VALUE", "sender.strangers")]
    [InlineData("did you mean sender.strangers?", "sender.stranger=4")]
    [InlineData("is a number, not", "sender.strangers=many")]
    public void A_wrong_fact_is_explained(string explanation, string fact)
    {
        var run = CommandLine.Run(["policy", "explain", Write("little.yaml", Little), "-", "--model", LittleModel.Path, "--fact", fact], "hello");

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_decides_in_check_and_a_list_lies_beside_it()
    {
        var run = CommandLine.Check("{\"sender\":\"a@denied.example\",\"text\":\"see you at eight\"}\n{\"sender\":\"a@b.example\",\"text\":\"see you at eight\"}\n", "--policy", Write("little.yaml", Little), "--json");

        Assert.Contains("\"rule\":\"denied\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"default\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\"shadow\":[{\"rule\":\"tried-out\",\"action\":\"junk\"}]", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_threshold_takes_the_place_of_a_constant_that_is_there()
    {
        var run = CommandLine.Check("hello", "--policy", Write("little.yaml", Little), "--block", "0.9");

        Assert.Equal(2, run.Status);
        Assert.Contains("has no constant block", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Check("hello", "--policy", Write("little.yaml", Little), "--junk", "0.9").Status);
    }

    [Fact]
    public void A_policy_that_is_not_there_is_named() =>
        Assert.Contains("none.yaml: no such policy", CommandLine.Check("hello", "--policy", "none.yaml").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("policy")]
    [InlineData("model")]
    [InlineData("ledger")]
    public void A_folder_in_place_of_a_file_is_named(string option)
    {
        var folder = Directory.CreateDirectory(Folder.Of("in-place-of-a-file")).FullName;
        var run = option is "model" ? CommandLine.Run(["check", "--model", folder], "hello") : CommandLine.Check("hello", $"--{option}", folder);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal($"breakwater: {folder}: this is a folder; name a file\n", run.Error);
    }

    private static CommandLine Policy(string verb, string file, params string[] args) => CommandLine.Run(["policy", verb, file, "--model", LittleModel.Path, .. args]);

    private static string Write(string name, string yaml)
    {
        Folder.Write("deny.txt", "denied.example\n");
        return Folder.Write(name, yaml);
    }
}
