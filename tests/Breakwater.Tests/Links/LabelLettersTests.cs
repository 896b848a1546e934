using System.Text;
using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class LabelLettersTests
{
    // Whatever the network's own mapping makes plain ASCII of is a letter in fancy dress, not an internationalised name.
    [Fact]
    public void What_compatibility_makes_a_plain_letter_or_digit_is_only_dressed_up()
    {
        var missed = new List<string>();
        foreach (var point in Enumerable.Range(0x80, 0x20000 - 0x80).Where(point => Rune.IsValid(point) && (point & 0xFFFE) != 0xFFFE))
        {
            var mapped = char.ConvertFromUtf32(point).Normalize(NormalizationForm.FormKC);
            var isDress = mapped.Length == 1 && char.IsAsciiLetterOrDigit(mapped[0]);
            if (isDress && !LabelLetters.IsCompatibility(point))
            {
                missed.Add($"U+{point:X} {mapped}");
            }
        }

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("http://ᶠacebook.com/")]
    [InlineData("http://faᶜebook.com/")]
    [InlineData("http://ｆａｃｅｂｏｏｋ.com/")]
    [InlineData("http://𝐟acebooᵏ.com/")]
    [InlineData("http://face\u00ADbook.com/")]
    public void A_host_of_dressed_up_letters_is_the_plain_one(string text)
    {
        var link = Finding.Only(text);
        Assert.Equal("facebook.com", link.Host);
        Assert.True(link.Is(MentionTraits.BrandOwned) && !link.Is(MentionTraits.Idn));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('ı')]
    [InlineData('а')]
    [InlineData('ο')]
    [InlineData('ß')]
    [InlineData('中')]
    [InlineData('ꓐ')]
    public void Letters_of_their_own_are_none(char letter) => Assert.False(LabelLetters.IsCompatibility(letter));
}
