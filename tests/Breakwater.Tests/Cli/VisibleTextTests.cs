using System.Globalization;
using System.Text;
using Breakwater.Cli.Output;

namespace Breakwater.Tests.Cli;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("\e[2J\e]0;owned\a", "␛[2J␛]0;owned␇")]
    [InlineData("a\rb\nc\td\0", "a␍b␊c␉d␀")]
    [InlineData("\u009B31m\u007F", "<U+009B>31m␡")]
    [InlineData("abc\u202Edef\u2066", "abc<U+202E>def<U+2066>")]
    [InlineData("fr\u200Bee fr\u200Dee", "fr<U+200B>ee fr<U+200D>ee")]
    [InlineData("👨\u200D👩 می\u200Cشود", "👨\u200D👩 می\u200Cشود")]
    [InlineData("\U000E0041 \uE000 \u2028", "<U+E0041> <U+E000> <U+2028>")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\u0301<U+0301>")]
    public void What_is_not_seen_is_named(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_surrogate_is_replaced() => Assert.Equal("a\uFFFDb", VisibleText.Of("a" + (char)0xD83D + "b"));

    [Theory]
    [InlineData("hello", 5, "hello")]
    [InlineData("hello!", 5, "hell…")]
    [InlineData("今天天气", 8, "今天天气")]
    [InlineData("今天天气", 7, "今天天…")]
    [InlineData("今天天气", 6, "今天…")]
    [InlineData("ab\u202E", 5, "ab…")]
    [InlineData("hello", 1, "…")]
    public void A_line_is_cut_to_its_columns(string text, int width, string shown) => Assert.Equal(shown, VisibleText.Of(text, width));

    [Fact]
    public void No_text_moves_the_cursor() => Gen.String.Sample(
        text =>
        {
            Assert.All(VisibleText.Of(text).EnumerateRunes(), rune => Assert.False(
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
            Assert.True(VisibleText.Of(text, 10).EnumerateRunes().Sum(DisplayWidth.Of) <= 10);
        });

    [Fact]
    public void Neither_text_nor_reasons_nor_errors_reach_the_terminal_as_they_are()
    {
        const string Hostile = "\e[2J\e[31mclaim your prize at evil\u202E.top/\e]8;;http://x\a now";
        var json = "{\"text\":\"claim \\u001b[2J prize\"}\n{\"type\":\"\\u001b[2J\\u202e\",\"text\":\"x\"}\n";

        foreach (var run in new[] { CommandLine.Check(Hostile), CommandLine.Check(Hostile, "--explain"), CommandLine.Check(Hostile, "--json", "--explain"), CommandLine.Check(json), CommandLine.Check(json, "--json") })
        {
            Assert.DoesNotContain('\e', run.Output + run.Error);
            Assert.DoesNotContain('\a', run.Output + run.Error);
            Assert.DoesNotContain('\u202E', run.Output + run.Error);
        }
    }

    [Fact]
    public void Colours_are_for_terminals_that_want_them()
    {
        Assert.Contains("\e[", Output(terminal: true, noColor: null), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", Output(terminal: true, noColor: "1"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", Output(terminal: false, noColor: null), StringComparison.Ordinal);
    }

    private static string Output(bool terminal, string? noColor) => CommandLine.Run(
        ["check", "--model", LittleModel.Path, "--explain"],
        "claim your free prize"u8.ToArray(),
        surroundings => surroundings with { OutputIsTerminal = terminal, Variable = name => name == "NO_COLOR" ? noColor : null }).Output;
}
