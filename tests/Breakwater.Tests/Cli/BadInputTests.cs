using System.Text;
using ZstdSharp;

namespace Breakwater.Tests.Cli;

public sealed class BadInputTests
{
    private const int MaxLine = 1 << 20;

    private static readonly byte[] ManyLines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(line => $"line {line} of many\n")));

    [Fact]
    public void A_bad_line_is_reported_with_its_number_and_the_rest_is_judged()
    {
        var run = CommandLine.Check("{\"text\":\"one\"}\n{bad\n\n{\"text\":\"two\"}\n", "--json");

        Assert.Equal(2, run.Status);
        Assert.Equal("{\"line\":2,\"error\":\"column 2: this is not JSON\"}", run.Lines[1]);
        Assert.StartsWith("{\"line\":4,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_json_bad_lines_go_to_standard_error()
    {
        var run = CommandLine.Check("{\"text\":\"one\"}\n{bad\n{\"text\":\"two\"}\n");

        Assert.Equal(2, run.Status);
        Assert.Equal("stdin:2: column 2: this is not JSON\n", run.Error);
        Assert.DoesNotContain("JSON", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_files_each_line_says_which()
    {
        var (first, second) = (Folder.Write("first.txt", "one\n"), Folder.Write("second.ndjson", "{\"text\":\"two\"}\n{bad\n"));

        var run = CommandLine.Check("", "--json", first, second);

        Assert.Equal(2, run.Status);
        Assert.EndsWith($"\"file\":\"{first}\"}}", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal($"{{\"file\":\"{second}\",\"line\":2,\"error\":\"column 2: this is not JSON\"}}", run.Lines[2]);
    }

    [Theory]
    [InlineData(MaxLine, 0)]
    [InlineData(MaxLine + 1, 2)]
    [InlineData(5 * MaxLine, 2)]
    public void A_line_beyond_the_bound_is_skipped_and_judging_goes_on(int length, int status)
    {
        var run = CommandLine.Check($"before\n{new string('a', length)}\r\nafter\n", "--json");

        Assert.Equal(status, run.Status);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal(status == 2, run.Lines[1] == "{\"line\":2,\"error\":\"the line is longer than 1 MiB; it was skipped\"}");
        Assert.StartsWith("{\"line\":3,\"action\"", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_line_beyond_the_bound_is_skipped() =>
        Assert.Equal(2, CommandLine.Check(new string('a', 3 * MaxLine)).Status);

    [Fact]
    public void Of_a_gzip_file_that_was_cut_off_the_whole_lines_are_judged()
    {
        var packed = FormatTests.Gzip(ManyLines);

        AssertDamaged(packed[..(packed.Length / 2)]);
    }

    [Fact]
    public void Of_a_zstd_file_that_was_cut_off_the_whole_lines_are_judged()
    {
        using var compressor = new Compressor();
        var packed = new MemoryStream();
        using (var stream = new CompressionStream(packed, 1))
        {
            foreach (var chunk in ManyLines.Chunk(10_000))
            {
                stream.Write(chunk);
                stream.Flush();
            }
        }

        AssertDamaged(packed.ToArray()[..(int)(packed.Length / 2)]);
    }

    [Fact]
    public void A_gzip_file_that_was_changed_is_reported()
    {
        var packed = FormatTests.Gzip(ManyLines);
        packed.AsSpan(packed.Length / 2, 8).Fill(0xFF);

        Assert.Equal(2, CommandLine.Check(packed).Status);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_named_and_the_others_judged()
    {
        var run = CommandLine.Check("", "--json", "/nowhere/at/all", Path.GetTempPath(), Folder.Write("fine.txt", "hello\n"));

        Assert.Equal(2, run.Status);
        Assert.Equal($"breakwater: /nowhere/at/all: no such file\nbreakwater: {Path.GetTempPath()}: this is a folder; name the files in it\n", run.Error);
        Assert.Single(run.Lines);
    }

    private static void AssertDamaged(byte[] packed)
    {
        var path = Folder.Write($"cut-{packed.Length}", packed);
        var run = CommandLine.Check("", "--json", "--format", "text", path);

        Assert.Equal(2, run.Status);
        Assert.InRange(run.Lines.Length, 1000, 19_000);
        Assert.StartsWith($"breakwater: {path}: the file is truncated", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"action\"", run.Lines[^1], StringComparison.Ordinal);
    }
}
