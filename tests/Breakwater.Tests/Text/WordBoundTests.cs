using Breakwater.Engine.Text;

namespace Breakwater.Tests.Text;

/// <summary>How far words are read: without these bounds a sender could make one message cost its length squared.</summary>
public sealed class WordBoundTests
{
    [Theory]
    [InlineData("a$$b", true)]
    [InlineData("a$$$$$$$$$$$b", true)]
    [InlineData("a$$$$$$$$$$$$b", true)]
    [InlineData("a$$$$$$$$$$$$$b", false)]
    [InlineData("a@@@@@@@@@@@@@b", false)]
    public void A_run_of_up_to_12_equal_signs_may_be_letters(string text, bool isOneWord) => Assert.Equal(isOneWord, Words(text).Length == 1);

    [Fact]
    public void A_strict_word_has_no_bound()
    {
        Assert.Single(Words(new string('a', 10_000)));
        Assert.Single(Words(string.Concat(Enumerable.Repeat("a$", 10_000)) + "a"));
    }

    // Each of these took a minute while its cost grew with the square of its length.
    [Theory]
    [InlineData("aa!")]
    [InlineData("aa(")]
    [InlineData("a1|")]
    [InlineData("ab%c+")]
    [InlineData("$")]
    [InlineData("@")]
    [InlineData("€a$")]
    public void The_longest_text_of_signs_is_read_to_its_end(string unit)
    {
        var text = "a" + string.Concat(Enumerable.Repeat(unit, FoldedText.MaxLength / unit.Length));
        text = text[..(FoldedText.MaxLength - 1)] + "b";

        Assert.Equal(FoldedText.MaxLength, Words(text)[^1].Span.End);
    }

    private static Word[] Words(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        return folded.Words.ToArray();
    }
}
