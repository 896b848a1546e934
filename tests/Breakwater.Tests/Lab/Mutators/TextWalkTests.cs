using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

/// <summary>What all mutators walk by: characters, words, letters with a case.</summary>
public sealed class TextWalkTests
{
    [Fact]
    public void The_characters_of_a_text_are_the_text() =>
        Texts.Any.Sample(text => Assert.Equal(text, string.Concat(Walk(text))));

    [Fact]
    public void A_pair_is_one_character_and_a_lone_surrogate_too() =>
        Assert.Equal(["a", "\uD83D\uDD25", "\uD83D", "\uDD25", "b"], Walk("a🔥" + "\uD83D").Concat(Walk("\uDD25b")));

    [Fact]
    public void Words_and_gaps_take_turns_until_the_end() => Texts.Any.Sample(text =>
    {
        var taken = 0;
        while (taken < text.Length)
        {
            var gap = Words.GapAtStart(text.AsSpan(taken));
            var word = Words.LengthAtStart(text.AsSpan(taken + gap));
            Assert.True(gap + word > 0);
            taken += gap + word;
        }

        Assert.Equal(text.Length, taken);
    });

    [Fact]
    public void A_mark_belongs_to_the_letter_before_it() => Assert.Equal(4, Words.LengthAtStart("e\u0301te 1"));

    [Fact]
    public void Settled_letters_have_one_other_case_and_keep_to_it()
    {
        for (var letter = '\0'; letter < '\uFFFF'; letter++)
        {
            Assert.Equal(LetterCase.Upper(letter), LetterCase.Upper(LetterCase.Lower(letter)));
            Assert.Equal(LetterCase.Upper(letter), LetterCase.Upper(LetterCase.Upper(letter)));
        }
    }

    [Theory]
    [InlineData('a', 'A')]
    [InlineData('ё', 'Ё')]
    [InlineData('ώ', 'Ώ')]
    [InlineData('ž', 'Ž')]
    [InlineData('ß', 'ß')]
    [InlineData('ı', 'ı')]
    [InlineData('群', '群')]
    public void Letters_and_their_capitals(char lower, char upper)
    {
        Assert.Equal(upper, LetterCase.Upper(lower));
        Assert.Equal(lower, LetterCase.Lower(upper));
    }

    private static List<string> Walk(string text)
    {
        var symbols = new List<string>();
        foreach (var symbol in new Symbols(text))
        {
            symbols.Add(symbol.ToString());
        }

        return symbols;
    }
}
