using System.Text.Json;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed class ReplayTests
{
    // Lets through what the shipped policy limits, says in shadow what it would have stopped, and junks what comes to numbers ending in 7.
    private const string Lenient = """
        version: 1
        rules:
          - {name: tried-out, when: sender.strangers > 30, then: block, mode: shadow, because: x}
          - {name: sevens, when: sender.rate_day % 10 == 7, then: junk, because: x}
        """;

    private static readonly string Events =
        SenderEvents.Script(60) + SenderEvents.Report(3) + SenderEvents.Intervention + """{"text":"shall we meet at the station at eight","label":"ham"}""" + "\n";

    [Fact]
    public void What_changes_is_counted_by_action_by_rule_and_by_label() => Approved.Verify(
        Replay(Events, "--policy", Written(Lenient), "--baseline", Written(Strict, "strict.yaml"), "--json", "--examples", "2").Output, "replay-json");

    [Fact]
    public void People_get_tables_and_examples() => Approved.Verify(
        Replay(Events, "--policy", Written(Lenient), "--baseline", Written(Strict, "strict.yaml"), "--examples", "3").Output, "replay-text");

    [Fact]
    public void Machines_get_these_fields_and_no_examples_unless_asked()
    {
        var replay = Json(Events, "--policy", Written(Lenient));

        Assert.Equal(["events", "changed", "byAction", "byRule", "labelled"], replay.EnumerateObject().Select(field => field.Name));
        Assert.Equal(63, replay.GetProperty("events").GetInt32());
        Assert.Equal(61, replay.GetProperty("byAction").EnumerateObject().Sum(action => action.Value.GetProperty("policy").GetInt32()));
        Assert.All(replay.GetProperty("byRule").EnumerateArray(), rule => Assert.Equal(["rule", "enforced", "shadow"], rule.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(61, replay.GetProperty("byRule").EnumerateArray().Sum(rule => rule.GetProperty("enforced").GetInt32()));
    }

    [Fact]
    public void The_shipped_policy_is_the_baseline_and_each_side_has_its_own_memory()
    {
        var checkedAlone = CommandLine.Check(SenderEvents.Script(60), "--json").Lines.Count(line => line.Contains("\"action\":\"limit\"", StringComparison.Ordinal));
        var limited = Json(SenderEvents.Script(60), "--policy", Written(Lenient)).GetProperty("byAction").GetProperty("limit");

        Assert.Equal((checkedAlone, 0), (limited.GetProperty("baseline").GetInt32(), limited.GetProperty("policy").GetInt32()));
        Assert.True(checkedAlone > 0);
    }

    [Fact]
    public void A_policy_against_itself_changes_nothing()
    {
        var replay = Json(Events, "--policy", Written(Lenient), "--baseline", Written(Lenient));

        Assert.Equal(0, replay.GetProperty("changed").GetInt32());
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_named_and_the_rest_is_replayed()
    {
        var run = Replay("{bad\n" + SenderEvents.Script(2), "--policy", Written(Lenient), "--json");

        Assert.Equal((2, "stdin:1: column 2: this is not JSON\n"), (run.Status, run.Error));
        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetProperty("events").GetInt32());
    }

    [Fact]
    public void What_came_late_is_counted()
    {
        var run = Replay(SenderEvents.Script(1, from: 5_000) + SenderEvents.Script(2, from: 4_900) + SenderEvents.Script(1, from: 100), "--policy", Written(Lenient));

        Assert.Equal((0, "out of order: 2 events late by up to ten minutes, 1 later than that, 0 more than an hour ahead; they took place when they came\n"), (run.Status, run.Error));
    }

    [Fact]
    public void A_new_policy_is_needed()
    {
        Assert.Contains("--policy", Replay("").Error, StringComparison.Ordinal);
        Assert.Contains("no such policy", Replay("", "--policy", "nowhere.yaml").Error, StringComparison.Ordinal);
    }

    private const string Strict = """
        version: 1
        rules:
          - {name: many, when: sender.strangers > 20, then: limit, retry-after: 1h, because: x}
        """;

    private static string Written(string policy, string name = "lenient.yaml") => Folder.Write(name, policy);

    private static CommandLine Replay(string events, params string[] args) => CommandLine.Run(["replay", "--model", LittleModel.Path, .. args], events);

    private static JsonElement Json(string events, params string[] args) => JsonDocument.Parse(Replay(events, [.. args, "--json"]).Output).RootElement;
}
