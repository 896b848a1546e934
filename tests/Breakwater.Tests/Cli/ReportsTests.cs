using System.Text.Json;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed class ReportsTests
{
    private const string Shop = "Oakley sunglasses 80% off today only, all Michael Kors bags at oakley-outlet.example.com";

    [Fact]
    public void Json_is_as_approved() => Approved.Verify(CommandLine.Run(["reports", "--json"], Story()).Output, "reports-json");

    [Fact]
    public void Text_for_people_is_as_approved() => Approved.Verify(CommandLine.Run(["reports"], Story()).Output, "reports-text");

    [Fact]
    public void Every_line_is_json_and_the_last_sums_up()
    {
        var run = CommandLine.Run(["reports", "--json"], Story());
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal(0, run.Status);
        Assert.True(lines[^1].TryGetProperty("summary", out var summary));
        Assert.Equal(1, summary.GetProperty("resent").GetInt64());
        Assert.Contains(lines, line => line.TryGetProperty("verdict", out var verdict) && verdict.GetString() == "block");
    }

    [Fact]
    public void A_line_that_is_no_event_is_told_and_nothing_else_is_lost()
    {
        var run = CommandLine.Run(["reports", "--json"], "{bad\n" + Story());

        Assert.Equal(2, run.Status);
        Assert.Contains("\"line\":1,\"error\":\"column 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"reports\":14", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var run = CommandLine.Run(["reports", "none.ndjson"]);

        Assert.Equal(2, run.Status);
        Assert.Contains("none.ndjson: no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_do_not_reach_the_terminal() =>
        Assert.DoesNotContain('\e', CommandLine.Run(["reports"], """{"type":"report","reporter":"a@b.example","text":"\u001b[2J claim your prize","reason":"spam"}""").Output);

    // Three labelled messages prove three reporters; then a campaign is reported through 7726, a fourth time by one of them again.
    private static string Story()
    {
        var lines = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var text = new[] { "You won a gift card, claim it at prize.example.com", "Loan approved without check, call us today friend", "Your account is locked, verify at bank.example.net" }[i];
            lines.Add($$"""{"type":"message","id":"old{{i}}","time":"2014-08-20T10:00:0{{i}}Z","service":"sms","sender":"80086","text":"{{text}}","label":"spam"}""");
            lines.AddRange(Enumerable.Range(0, 3).Select(reporter => Report($"old-{i}-{reporter}", reporter, $"2014-08-20T1{1 + i}:{reporter}0:00Z", $"\"via\":\"app\",\"message\":\"old{i}\"")));
        }

        lines.AddRange(Enumerable.Range(0, 3).Select(i => $$"""{"type":"message","id":"m{{i}}","time":"2014-08-21T10:00:0{{i}}Z","service":"imessage","sender":"liu{{i}}@163.com","text":"{{Shop}}"}"""));
        lines.Add(Report("r0", 0, "2014-08-21T11:00:00Z", $"\"via\":\"7726\",\"text\":\"FWD: {Shop.ToUpperInvariant()}\""));
        lines.Add(Report("r1", 1, "2014-08-21T11:10:00Z", $"\"via\":\"7726\",\"text\":\"{Shop[..60]}\""));
        lines.Add(Report("r1b", 1, "2014-08-21T11:11:00Z", "\"via\":\"7726\",\"text\":\"liu1@163.com\""));
        lines.Add(Report("r2", 2, "2014-08-21T11:20:00Z", "\"via\":\"app\",\"message\":\"m2\""));
        lines.Add(Report("r3", 0, "2014-08-21T11:30:00Z", "\"via\":\"app\",\"message\":\"m0\""));
        return string.Join('\n', lines) + "\n";
    }

    private static string Report(string id, int reporter, string time, string rest) =>
        $$"""{"type":"report","id":"{{id}}","time":"{{time}}","reporter":"+1310{{555 + reporter}}0123",{{rest}},"reason":"spam"}""";
}
