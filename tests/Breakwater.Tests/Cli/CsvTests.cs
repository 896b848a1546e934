namespace Breakwater.Tests.Cli;

public sealed class CsvTests
{
    [Fact]
    public void Quoted_fields_hold_delimiters_quotes_and_line_ends()
    {
        var run = CommandLine.Check("id,text\na,\"one, two\"\nb,\"he said \"\"hi\"\"\"\nc,\"first\r\nsecond\"\nd,five \"quoted\" words\n");

        Assert.Equal(0, run.Status);
        Assert.Contains("  one, two\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  he said \"hi\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  first␊second\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  five \"quoted\" words\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("label;text;id\nham;hello, you;a\n")]
    [InlineData("TEXT\tId\nhello, you\ta\n")]
    [InlineData(" id , text \na,\"hello, you\"\n")]
    public void Columns_are_found_by_name_in_any_order(string input)
    {
        Assert.StartsWith("{\"id\":\"a\",", CommandLine.Check(input, "--json").Output, StringComparison.Ordinal);
        Assert.Contains("  hello, you\n", CommandLine.Check(input).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_reported_by_the_line_it_starts_on()
    {
        var run = CommandLine.Check("id,text,label,time\na,\"two\nlines\",ham,\nb\nc,x,perhaps,\nd,x,,yesterday\ne,fine,,2014-08-21T14:03:11Z\n", "--json");

        Assert.Equal(2, run.Status);
        Assert.Equal(
            [
                "{\"line\":4,\"error\":\"the row has 1 column, but text is column 2\"}",
                "{\"line\":5,\"error\":\"\\u0022label\\u0022 must be ham, spam or smishing\"}",
                "{\"line\":6,\"error\":\"\\u0022time\\u0022 must be an ISO 8601 time such as 2014-08-21T14:03:11Z\"}",
            ],
            run.Lines[1..4]);
        Assert.StartsWith("{\"id\":\"e\",\"action\"", run.Lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_nothing_closes_costs_one_row()
    {
        var run = CommandLine.Check("id,text\na,\"never closed\nb,second\nc,third\n", "--json");

        Assert.Equal(2, run.Status);
        Assert.Contains("\"line\":2,\"error\":\"a quote opens here", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"b\"", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"c\"", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_nothing_closes_within_the_bound_costs_one_row()
    {
        var rows = string.Concat(Enumerable.Range(0, 30_000).Select(row => $"r{row},the same words again and again\n"));

        var run = CommandLine.Check($"id,text\na,\"never closed\n{rows}", "--json");

        Assert.Equal(2, run.Status);
        Assert.Equal(30_001, run.Lines.Length);
    }

    [Fact]
    public void A_file_named_csv_must_name_a_text_column()
    {
        var run = CommandLine.Check("", Folder.Write("columns.csv", "v1,v2\nham,hello\n"));

        Assert.Equal(2, run.Status);
        Assert.Contains("columns.csv: the first line of a CSV file must name a column \"text\"; it is: v1,v2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_csv_file_says_what_it_lacks() =>
        Assert.Contains("the file is empty", CommandLine.Check("\n\n", "--format", "csv").Error, StringComparison.Ordinal);
}
