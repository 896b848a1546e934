using System.Text.Json;

namespace Breakwater.Tests.Cli;

public sealed class BenchTests
{
    private static readonly string Inbox = Folder.Write("inbox.txt", string.Concat(Enumerable.Range(0, 50).Select(line => $"message {line}: shall we meet at eight\n")));

    private static readonly string[] Quick = ["--seconds", "0.001", "--warm-up", "0.001", "--model", LittleModel.Path];

    [Fact]
    public void Figures_for_machines_have_all_their_fields()
    {
        var run = CommandLine.Run(["bench", "engine", Inbox, "--json", .. Quick]);

        Assert.Equal(0, run.Status);
        var figures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["machine", "file", "messages", "meanChars", "rounds", "stages", "total", "floor", "ratioToFloor", "curve"], figures.EnumerateObject().Select(field => field.Name));
        Assert.Equal(50, figures.GetProperty("messages").GetInt32());
        Assert.Equal(
            ["fold", "links", "fingerprint", "signals", "features", "score", "policy"],
            figures.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()));
        Assert.All(figures.GetProperty("stages").EnumerateArray(), stage => Assert.True(stage.GetProperty("nsPerMessage").GetDouble() >= 0));
        Assert.Equal([10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000], figures.GetProperty("curve").EnumerateArray().Select(point => point.GetProperty("chars").GetInt32()));
    }

    [Fact]
    public void Neither_all_stages_nor_one_of_them_allocates()
    {
        // Code that the compiler has not optimised yet allocates; on a busy machine that lasts longer than a short warm-up.
        var runs = Enumerable.Range(0, 10).Select(_ => BytesAllocated(CommandLine.Run(["bench", "engine", Inbox, "--json", .. Quick])));

        Assert.Contains(runs, bytes => bytes.All(stage => stage == 0));
    }

    [Fact]
    public void People_get_tables()
    {
        var run = CommandLine.Run(["bench", "engine", Inbox, .. Quick]);

        Assert.Equal(0, run.Status);
        Assert.Contains("fingerprint", run.Output, StringComparison.Ordinal);
        Assert.Contains("100,000", run.Output, StringComparison.Ordinal);
        Assert.Contains("50 messages of 34 characters from inbox.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_and_without_corpora_it_reads_simulated_texts()
    {
        var run = CommandLine.Run(["bench", "engine", .. Quick]);

        Assert.Equal(0, run.Status);
        Assert.Contains("from simulated", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_does_not_say_of_what_is_told_what_there_is()
    {
        var run = CommandLine.Run(["bench"]);

        Assert.Equal(2, run.Status);
        Assert.Equal("breakwater: bench does not say of what; there are: breakwater bench engine, bench limits, bench senders, bench campaigns\n", run.Error);
    }

    [Theory]
    [InlineData("soon", "--seconds is a number from 0 to 3600, not \"soon\"")]
    [InlineData("-1", "--seconds is a number from 0 to 3600, not \"-1\"")]
    public void A_wrong_time_is_explained(string seconds, string explanation)
    {
        var run = CommandLine.Run(["bench", "engine", Inbox, "--seconds", seconds]);

        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
    }

    private static double[] BytesAllocated(CommandLine run)
    {
        var figures = JsonDocument.Parse(run.Output).RootElement;
        return [.. figures.GetProperty("stages").EnumerateArray().Append(figures.GetProperty("total")).Select(part => part.GetProperty("bytesAllocatedPerMessage").GetDouble())];
    }
}
