using Breakwater.Cli.Input;

namespace Breakwater.Tests.Cli;

public sealed class CorpusNamesTests
{
    [Theory]
    [InlineData("sms.jsonl.gz", "sms")]
    [InlineData("/data/sms.csv -", "sms stdin")]
    [InlineData("2013/sms.csv 2014/sms.csv mail.csv", "2013/sms 2014/sms mail")]
    [InlineData("/a/2013/sms.csv /a/2013/sms.jsonl", "/a/2013/sms.csv /a/2013/sms.jsonl")]
    [InlineData("/a/sms /b/a/sms.csv", "/a/sms /b/a/sms.csv")]
    [InlineData("/a/stdin.csv -", "a/stdin -")]
    [InlineData(".gz", ".gz")]
    public void A_file_s_name_is_the_shortest_that_no_other_has(string paths, string names) =>
        Assert.Equal(names.Split(' '), CorpusNames.Of(paths.Split(' ')));

    [Fact]
    public void Names_differ_where_paths_do() => Gen.OneOfConst("a", "a.gz", "/a", "/a/a", "/a/a.csv", "b/a", "/b/a/a", "-", "stdin", "./a").Array[1, 6].Sample(paths =>
    {
        string[] different = [.. paths.Distinct()];
        Assert.Equal(different.Length, CorpusNames.Of(different).Distinct().Count());
    });
}
