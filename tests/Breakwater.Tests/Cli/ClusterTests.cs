using System.Text.Json;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Cli;

public sealed class ClusterTests
{
    private const string Messages = """
        {"id":"m1","time":"2014-08-21T14:03:11Z","service":"imessage","sender":"liu8841@163.com","text":"Your parcel is held at our depot, pay £1.99 at http://royalmail-redelivery.top/x to have it delivered"}
        {"id":"m2","time":"2014-08-21T15:03:11Z","service":"imessage","sender":"wang77@163.com","text":"YOUR PARCEL is held at our depot, pay £2.49 at http://rm-fee.click/q7 to have it delivered!"}
        {"text":"running late, see you at eight, keep some soup for me"}
        {"text":"?!"}
        """;

    [Fact]
    public void Json_is_as_approved() => Approved.Verify(CommandLine.Run(["cluster", "--json", "--summary"], Messages).Output, "cluster-json");

    [Fact]
    public void Text_for_people_is_as_approved() => Approved.Verify(CommandLine.Run(["cluster"], Messages).Output, "cluster-text");

    [Fact]
    public void A_bad_line_is_reported_and_the_rest_is_placed()
    {
        var run = CommandLine.Run(["cluster", "--json"], "{bad\n" + Messages);

        Assert.Equal(2, run.Status);
        Assert.Contains("stdin:1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Lines.Length);
    }

    [Fact]
    public void Reports_and_interventions_are_passed_over()
    {
        const string others = """
            {"type":"report","message":"m1","reason":"spam"}
            {"type":"intervention","kind":"takedown","target":"m1","time":"2014-08-21T14:03:11Z"}

            """;
        var run = CommandLine.Run(["cluster", "--json"], others + Messages);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(4, run.Lines.Length);
    }

    [Fact]
    public void Several_files_are_named()
    {
        var (one, other) = (Folder.Write("one.txt", "the same text stands in both\n"), Folder.Write("other.txt", "the same text stands in both\n"));
        var run = CommandLine.Run(["cluster", "--json", one, other]);
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal([one, other], lines.Select(line => line.GetProperty("file").GetString()));
        Assert.Equal(lines[0].GetProperty("campaign").GetString(), lines[1].GetProperty("campaign").GetString());
    }

    [Fact]
    public void The_bench_of_campaigns_fills_an_index()
    {
        var run = CommandLine.Run(["bench", "campaigns", "--wordings", "1000", "--json"]);

        Assert.Equal(0, run.Status);
        var figures = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(figures.GetProperty("bytesPerWording").GetDouble() > 0);
        Assert.All(figures.GetProperty("curve").EnumerateArray(), point => Assert.True(point.GetProperty("wordings").GetInt32() >= 1_000));
    }

    [Fact]
    public void Without_corpora_the_red_team_says_what_to_give()
    {
        var run = CommandLine.Run(["bench", "campaigns", "--red-team"]);

        Assert.Equal(2, run.Status);
        Assert.Contains("set BREAKWATER_CORPORA to the folder of uci_sms_spam.jsonl.gz", run.Error, StringComparison.Ordinal);
    }
}
