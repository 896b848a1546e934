using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Breakwater.Tests.Cli;

public sealed class FormatTests
{
    private const string TwoTexts = "shall we meet at eight\nclaim your free prize now\n";
    private const string TwoObjects = "{\"id\":\"a\",\"text\":\"shall we meet at eight\"}\n{\"id\":\"b\",\"text\":\"claim your free prize now\"}\n";
    private const string TwoRows = "id,text,label\na,shall we meet at eight,ham\nb,claim your free prize now,spam\n";

    [Theory]
    [InlineData(TwoTexts, "\"line\":2")]
    [InlineData(TwoObjects, "\"id\":\"b\"")]
    [InlineData(TwoRows, "\"id\":\"b\"")]
    public void The_format_is_recognised_by_content(string input, string name)
    {
        var run = CommandLine.Check(input, "--json");

        Assert.Equal(0, run.Status);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains(name, run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\"action\":\"allow\"", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"action\":\"allow\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("please,text,me")]
    [InlineData("[not json]")]
    [InlineData("text")]
    [InlineData("id, text and more, label")]
    public void A_text_that_only_looks_like_another_format_is_judged_as_text(string text) =>
        Assert.Single(CommandLine.Check(text, "--json").Lines);

    [Fact]
    public void A_format_that_is_named_is_used() =>
        Assert.Equal(3, CommandLine.Check(TwoRows, "--json", "--format", "text").Lines.Length);

    [Theory]
    [InlineData(TwoTexts)]
    [InlineData(TwoObjects)]
    [InlineData(TwoRows)]
    public void Packed_input_is_recognised_whatever_its_name(string input)
    {
        var plain = CommandLine.Check(input, "--json").Output;
        var gzip = Gzip(Encoding.UTF8.GetBytes(input));
        using var compressor = new Compressor();
        var zstd = compressor.Wrap(Encoding.UTF8.GetBytes(input)).ToArray();

        Assert.Equal(plain, CommandLine.Check(gzip, "--json").Output);
        Assert.Equal(plain, CommandLine.Check(zstd, "--json").Output);
        Assert.Equal(plain, CommandLine.Check("", "--json", Folder.Write("packed.bin", zstd)).Output);
    }

    [Fact]
    public void Members_of_a_joined_gzip_file_are_all_read()
    {
        var member = Gzip(Encoding.UTF8.GetBytes(TwoTexts));

        Assert.Equal(4, CommandLine.Check([.. member, .. member], "--json").Lines.Length);
    }

    [Fact]
    public void Line_ends_byte_order_marks_blank_lines_and_nuls_do_no_harm()
    {
        var run = CommandLine.Check("\uFEFFone\r\n\r\n \t\n\0two\0\nlast", "--json");

        Assert.Equal(0, run.Status);
        Assert.Equal(["{\"line\":1", "{\"line\":4", "{\"line\":5"], run.Lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_replaced_and_judged()
    {
        var run = CommandLine.Check([(byte)'h', 0xFF, 0xC0, (byte)'i', (byte)'\n']);

        Assert.Equal(0, run.Status);
        Assert.Contains("h��i", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"text\":\"a\"}]", "jq -c '.[]'")]
    [InlineData("PK\u0003\u0004....", "unzip")]
    public void Formats_that_are_not_read_are_named_with_what_to_do(string input, string advice)
    {
        var run = CommandLine.Check(input);

        Assert.Equal(2, run.Status);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Utf16_is_refused_with_what_to_do() =>
        Assert.Contains("iconv", CommandLine.Check([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("hello")]).Error, StringComparison.Ordinal);

    internal static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }
}
