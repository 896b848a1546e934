namespace Breakwater.Tests.Shape;

public sealed class BudgetTests
{
    private const int MaxLines = 300;

    [Fact]
    public void No_file_is_longer_than_its_budget()
    {
        var tooLong =
            from file in Sources.In("src", "tests", "bench", "eng")
            let lines = Sources.LinesOf(file).Length
            where lines > MaxLines
            select $"{file}: {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_rule_is_suppressed_in_code()
    {
        var suppressions =
            from file in Sources.In("src", "tests", "bench", "eng")
            where !file.EndsWith("/BudgetTests.cs", StringComparison.Ordinal)
            from line in Sources.LinesOf(file)
            where line.Contains("#pragma", StringComparison.Ordinal) || line.Contains("SuppressMessage", StringComparison.Ordinal) || line.Contains("#region", StringComparison.Ordinal)
            select $"{file}: {line.Trim()}";

        Assert.Empty(suppressions);
    }
}
