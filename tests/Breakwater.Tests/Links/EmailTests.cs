using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class EmailTests
{
    [Theory]
    [InlineData("bob@example.com", "bob@example.com")]
    [InlineData("Write to First.Last+tag@Example.CO.UK.", "first.last+tag@example.co.uk")]
    [InlineData("<bob@example.com>", "bob@example.com")]
    [InlineData("mailto:bob@example.com", "bob@example.com")]
    [InlineData("12345@163.com", "12345@163.com")]
    [InlineData("liu8841@163.com", "liu8841@163.com")]
    [InlineData("o'neil@example.com", "o'neil@example.com")]
    [InlineData("bob@example.com,", "bob@example.com")]
    public void An_address_is_found(string text, string meant)
    {
        var email = Finding.Only(text);
        Assert.Equal((MentionKind.Email, meant), (email.Kind, email.Meant));
        Assert.False(email.Is(MentionTraits.Disguised));
    }

    [Theory]
    [InlineData("bob [at] example [dot] com")]
    [InlineData("bob(at)example.com")]
    [InlineData("bob[@]example[.]com")]
    [InlineData("bob {at} example {dot} com")]
    [InlineData("bob at example dot com")]
    [InlineData("bob @ example.com")]
    [InlineData("bob@example .com")]
    [InlineData("bob @ example . com")]
    public void A_disguised_address_means_the_same(string text)
    {
        var email = Finding.Only(text);
        Assert.Equal((MentionKind.Email, "bob@example.com"), (email.Kind, email.Meant));
        Assert.True(email.Is(MentionTraits.Disguised));
    }

    [Theory]
    [InlineData("meet @ home")]
    [InlineData("see you @ 5")]
    [InlineData("@ the station")]
    [InlineData("look at the dot on it")]
    [InlineData("me @work")]
    [InlineData("a@b")]
    [InlineData("we meet at noon. Then lunch")]
    public void An_at_in_a_sentence_is_none(string text) => Assert.Empty(Finding.In(text));

    [Fact]
    public void Host_domain_and_brand_of_an_address_can_be_read()
    {
        var email = Finding.Only("help@mail.paypa1.com");
        Assert.Equal(("mail.paypa1.com", "paypa1.com", "PayPal"), (email.Host, email.Domain, email.Brand));
        Assert.True(email.Is(MentionTraits.LookAlike));
    }

    [Fact]
    public void A_long_local_part_is_cut_at_64() =>
        Assert.Equal(64, Finding.Only(new string('a', 100) + "@example.com").Meant.IndexOf('@', StringComparison.Ordinal));
}
