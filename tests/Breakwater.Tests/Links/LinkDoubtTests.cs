using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class LinkDoubtTests
{
    [Theory]
    [InlineData("ok.so what")]
    [InlineData("he left.now what")]
    [InlineData("I am home.Me too")]
    [InlineData("come.in please")]
    [InlineData("good.love you")]
    [InlineData("dont.do it")]
    [InlineData("hi.my friend")]
    [InlineData("haha.lol ok")]
    [InlineData("dance1.do it")]
    [InlineData("u.to me")]
    [InlineData("see B.Tech/MCA")]
    [InlineData("twitter.lol.u take")]
    [InlineData("ok.so/")]
    [InlineData("1.2.3.4")]
    public void Two_words_without_a_space_are_doubtful(string text) => Assert.True(Finding.Only(text).Is(MentionTraits.Doubtful));

    [Theory]
    [InlineData("example.com")]
    [InlineData("Example.Com")]
    [InlineData("win-big.life")]
    [InlineData("win888.me")]
    [InlineData("shop.example.com.my")]
    [InlineData("name.is/a1b2")]
    [InlineData("tsel.me/promo")]
    [InlineData("bit.ly/abcd")]
    [InlineData("http://ok.so")]
    [InlineData("www.ok.so")]
    [InlineData("t.co/abc")]
    [InlineData("ok.so/7")]
    [InlineData("ok.so/a/b")]
    [InlineData("m.example.in/abc")]
    [InlineData("apple.com.verify.id")]
    [InlineData("paypal.me")]
    [InlineData("1.2.3.4:8080")]
    [InlineData("10.0.0.1/login.php")]
    public void A_link_that_shows_itself_is_not(string text) => Assert.False(Finding.Only(text).Is(MentionTraits.Doubtful));
}
