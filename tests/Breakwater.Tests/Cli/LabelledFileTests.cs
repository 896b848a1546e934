using Breakwater.Cli.Input;

namespace Breakwater.Tests.Cli;

public sealed class LabelledFileTests
{
    [Theory]
    [InlineData("sms.ndjson", "sms.ndjson", 1)]
    [InlineData("sms.ndjson:5", "sms.ndjson", 5)]
    [InlineData("sms.ndjson:0.25", "sms.ndjson", 0.25)]
    [InlineData("sms.ndjson:1e2", "sms.ndjson", 100)]
    [InlineData("-", "-", 1)]
    [InlineData("-:2", "-", 2)]
    [InlineData(@"C:\data\sms.ndjson", @"C:\data\sms.ndjson", 1)]
    [InlineData(@"C:\data\sms.ndjson:5", @"C:\data\sms.ndjson", 5)]
    [InlineData("2024-01-02T10:30:00.ndjson", "2024-01-02T10:30:00.ndjson", 1)]
    [InlineData("10:30:45", "10:30", 45)]
    [InlineData("sms:five", "sms:five", 1)]
    [InlineData("sms:", "sms:", 1)]
    [InlineData(":5", ":5", 1)]
    [InlineData("sms:1,5", "sms:1,5", 1)]
    public void A_weight_is_a_number_after_the_last_colon(string written, string path, double weight) =>
        Assert.Equal(new LabelledFile(path, weight), LabelledFile.Parse(written));

    [Fact]
    public void A_file_whose_name_ends_like_a_weight_is_that_file()
    {
        var path = Folder.Write("backup:5", "hello\n");

        Assert.Equal(new LabelledFile(path, 1), LabelledFile.Parse(path));
        Assert.Equal(new LabelledFile(path, 7), LabelledFile.Parse($"{path}:7"));
    }
}
