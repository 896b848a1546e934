using System.Text;
using System.Text.Json;

namespace Breakwater.Tests.Cli;

/// <summary>What <c>check</c> remembers of senders: over a stream, and over runs.</summary>
public sealed class CheckStateTests
{
    private const int Many = 120;

    [Fact]
    public void A_script_is_limited_though_nobody_may_read_its_texts()
    {
        var decisions = Json(CommandLine.Check(SenderEvents.Script(Many), "--json"));

        Assert.Equal("allow", Action(decisions[0]));
        Assert.Contains(decisions, decision => Action(decision) == "limit");
        Assert.All(decisions, decision => Assert.Equal(Action(decision) == "limit", decision.TryGetProperty("retryAfterSeconds", out var after) && after.GetInt64() > 0));
        Assert.InRange(decisions.Count(decision => Action(decision) is "allow" or "junk"), 1, 30);
    }

    [Fact]
    public void Stateless_every_message_stands_alone() =>
        Assert.All(Json(CommandLine.Check(SenderEvents.Script(Many), "--json", "--stateless")), decision => Assert.Equal("allow", Action(decision)));

    [Theory]
    [InlineData]
    [InlineData("--explain")]
    public void People_read_when_a_sender_may_try_again_and_who_it_is(params string[] args)
    {
        var run = CommandLine.Check(SenderEvents.Script(Many), args);

        Assert.Contains("(no text) from liu8841@163.com", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n    retry +after \d+[smhd]\n", run.Output);
    }

    [Fact]
    public void Reports_are_taken_and_not_answered_and_interventions_passed_over()
    {
        var reports = string.Concat(Enumerable.Range(0, 4).Select(SenderEvents.Report));
        var run = CommandLine.Check(SenderEvents.Script(4) + reports + SenderEvents.Intervention + SenderEvents.Script(1, from: 10), "--json");
        var decisions = Json(run);

        Assert.Equal((0, "", 5), (run.Status, run.Error, decisions.Length));
        Assert.Equal(("block", "sender-reported"), (Action(decisions[^1]), decisions[^1].GetProperty("rule").GetString()));
    }

    [Fact]
    public void Asked_twice_a_message_counts_once()
    {
        var once = CommandLine.Check(SenderEvents.Script(Many), "--json").Lines;
        var twice = CommandLine.Check(string.Concat(Enumerable.Range(0, Many).Select(i => SenderEvents.Script(1, i) + SenderEvents.Script(1, i))), "--json").Lines;

        Assert.Equal(once.SelectMany(line => new[] { line, line }), twice);
    }

    [Fact]
    public void What_is_remembered_survives_the_run_in_a_file()
    {
        var ledger = Fresh("senders.ledger");
        var whole = CommandLine.Check(SenderEvents.Script(Many), "--json").Lines;
        var first = CommandLine.Check(SenderEvents.Script(7), "--json", "--ledger", ledger);
        var second = CommandLine.Check(SenderEvents.Script(Many - 7, from: 7), "--json", "--ledger", ledger);

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.Equal(whole, first.Lines.Concat(second.Lines));
        Assert.False(File.Exists($"{ledger}.new"));
    }

    [Fact]
    public void A_damaged_ledger_is_refused_and_stays_as_it_is()
    {
        var ledger = Fresh("damaged.ledger");
        CommandLine.Check(SenderEvents.Script(3), "--ledger", ledger);
        var sound = File.ReadAllBytes(ledger);
        foreach (var damaged in (byte[][])[[.. sound[..^20]], [.. sound[..40], .. sound[41..]], Encoding.UTF8.GetBytes("no ledger at all"), []])
        {
            File.WriteAllBytes(ledger, damaged);
            var run = CommandLine.Check(SenderEvents.Script(3), "--ledger", ledger);

            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.StartsWith($"breakwater: {ledger}: ", run.Error, StringComparison.Ordinal);
            Assert.Contains("move the file away", run.Error, StringComparison.Ordinal);
            Assert.Equal(damaged, File.ReadAllBytes(ledger));
        }
    }

    [Fact]
    public void An_interrupted_run_leaves_the_ledger_as_it_was()
    {
        var ledger = Fresh("interrupted.ledger");
        CommandLine.Run(
            ["check", "--model", LittleModel.Path, "--ledger", ledger],
            Encoding.UTF8.GetBytes(SenderEvents.Script(3)),
            surroundings => surroundings with { Cancelled = new CancellationToken(canceled: true) });

        Assert.False(File.Exists(ledger));
    }

    [Fact]
    public void A_ledger_without_a_folder_is_refused_before_anything_is_judged()
    {
        var run = CommandLine.Check(SenderEvents.Script(3), "--ledger", Path.Combine(Folder.Of("ledgers"), "nowhere", "x.ledger"));

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("there is no folder for this file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_remembered_has_no_place_to_lie() =>
        Assert.Contains("take one of them", CommandLine.Check("hello", "--stateless", "--ledger", "x").Error, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_went_into_quarantine_is_said_once()
    {
        var policy = Folder.Write("sudden.yaml", "version: 1\nrules:\n  - {name: sudden, when: message.length == 2, then: block, because: x}\n");
        var run = CommandLine.Check(string.Concat(Enumerable.Repeat("good evening\n", 4 * 4096)) + string.Concat(Enumerable.Repeat("hi\n", 200)), "--json", "--policy", policy);

        Assert.Equal("breakwater: the rule sudden suddenly matches far more than it used to: from here on it is in quarantine, and decides nothing\n", run.Error);
        Assert.Equal("block", Action(Json(run)[4 * 4096]));
        Assert.Equal("allow", Action(Json(run)[^1]));
    }

    private static JsonElement[] Json(CommandLine run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Action(JsonElement decision) => decision.GetProperty("action").GetString()!;

    private static string Fresh(string name)
    {
        var path = Path.Combine(Folder.Of("ledgers"), name);
        File.Delete(path);
        return path;
    }
}
