using System.Text;
using System.Text.Json;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Cli;

public sealed class SimulateSendersTests
{
    [Fact]
    public void Events_and_labels_are_written_line_by_line()
    {
        var folder = Folder.Of("simulated");
        var run = Simulate(folder, "--messages", "3000", "--reports", "0.2");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["events.ndjson", "labels.ndjson"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var (events, labels) = (Lines(folder, "events.ndjson"), Lines(folder, "labels.ndjson"));
        Assert.Equal(3000, events.Count(line => line.GetProperty("type").GetString() == "message"));
        Assert.Contains(events, line => line.GetProperty("type").GetString() == "report");
        Assert.Equal(events.Select(line => line.GetProperty("id").GetString()), labels.Select(line => line.GetProperty("id").GetString()));
        Assert.All(labels, line => Assert.Equal(["id", "label", "actor", "sender"], line.EnumerateObject().Select(field => field.Name)));
        Assert.All(
            events.Zip(labels).Where(pair => pair.First.TryGetProperty("label", out _)),
            pair => Assert.Equal(pair.First.GetProperty("label").GetString(), pair.Second.GetProperty("label").GetString()));
    }

    [Fact]
    public void Equal_options_give_equal_bytes_and_another_seed_others()
    {
        byte[] Bytes(string name, string seed)
        {
            var folder = Folder.Of(name);
            Assert.Equal(0, Simulate(folder, "--messages", "500", "--seed", seed).Status);
            return File.ReadAllBytes(Path.Combine(folder, "events.ndjson"));
        }

        var events = Bytes("simulated-first", "1");
        Assert.Equal(events, Bytes("simulated-again", "1"));
        Assert.NotEqual(events, Bytes("simulated-other", "2"));
    }

    [Fact]
    public void Machines_get_a_summary()
    {
        var summary = JsonDocument.Parse(Simulate(Folder.Of("simulated-json"), "--messages", "2000", "--seed", "5", "--json").Output).RootElement;

        Assert.Equal(["seed", "messages", "reports", "people", "first", "last", "byActor"], summary.EnumerateObject().Select(field => field.Name));
        Assert.Equal((5, 2000), (summary.GetProperty("seed").GetInt32(), summary.GetProperty("messages").GetInt32()));
        Assert.Equal(2000, summary.GetProperty("byActor").EnumerateObject().Sum(actor => actor.Value.GetInt32()));
    }

    [Fact]
    public void People_get_a_table()
    {
        var run = Simulate(Folder.Of("simulated-table"), "--messages", "2000");

        Assert.Contains("2,000 messages", run.Output, StringComparison.Ordinal);
        Assert.Contains("takeover", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_writes_can_be_checked()
    {
        var folder = Folder.Of("simulated-to-check");
        Simulate(folder, "--messages", "300");
        var run = CommandLine.Check(File.ReadAllBytes(Path.Combine(folder, "events.ndjson")), "--json");

        Assert.Equal("", run.Error);
    }

    [Fact]
    public void It_begins_when_it_is_told_to()
    {
        var folder = Folder.Of("simulated-start");
        Simulate(folder, "--messages", "50", "--start", "2026-03-01T12:00:00Z", "--blind", "none", "--never-known");
        var first = Lines(folder, "events.ndjson")[0];

        Assert.StartsWith("2026-03-01T1", first.GetProperty("time").GetString(), StringComparison.Ordinal);
        Assert.False(first.TryGetProperty("text", out _) || first.TryGetProperty("known", out _));
        Assert.Null(EventJson.TryRead(Encoding.UTF8.GetBytes(first.GetRawText()), out _));
    }

    [Theory]
    [InlineData("--start", "yesterday")]
    [InlineData("--start", "1066-10-14")]
    [InlineData("--blind", "dark")]
    [InlineData("--messages", "0")]
    [InlineData("--days", "1000")]
    [InlineData("--attackers", "1")]
    [InlineData("--reports", "2")]
    public void A_wrong_option_is_named(string option, string value)
    {
        var run = Simulate(Folder.Of("simulated-never"), option, value);

        Assert.Equal(2, run.Status);
        Assert.StartsWith($"breakwater: {option} is ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        var file = Folder.Write("in-the-way", "");
        var run = Simulate(file, "--messages", "10");

        Assert.Equal(2, run.Status);
        Assert.StartsWith($"breakwater: {file} cannot be made: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_leaves_nothing_behind()
    {
        var folder = Folder.Of("simulated-interrupted");
        var run = CommandLine.Run(
            ["simulate", "senders", "--out", folder, "--messages", "100"], [], surroundings => surroundings with { Cancelled = new CancellationToken(canceled: true) });

        Assert.Equal(130, run.Status);
        Assert.Empty(Directory.EnumerateFiles(folder));
    }

    private static CommandLine Simulate(string folder, params string[] args) => CommandLine.Run(["simulate", "senders", "--out", folder, .. args]);

    private static JsonElement[] Lines(string folder, string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Select(line => JsonDocument.Parse(line).RootElement)];
}
