using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class DisguisedLinkTests
{
    [Theory]
    [InlineData("hxxp://evil.com/x")]
    [InlineData("hXXp://evil.com/x")]
    [InlineData("h**p://evil.com/x")]
    [InlineData("h__p://evil.com/x")]
    [InlineData("ttp://evil.com/x")]
    [InlineData("htp://evil.com/x")]
    [InlineData("http:/evil.com/x")]
    [InlineData("http:\\\\evil.com/x")]
    [InlineData("http // evil.com/x")]
    [InlineData("http : // evil.com/x")]
    [InlineData("http[:]//evil.com/x")]
    [InlineData("http[://]evil.com/x")]
    [InlineData("http;//evil.com/x")]
    [InlineData("http://evil[.]com/x")]
    [InlineData("evil[.]com/x")]
    [InlineData("evil(.)com/x")]
    [InlineData("evil{.}com/x")]
    [InlineData("evil<.>com/x")]
    [InlineData("evil [.] com/x")]
    [InlineData("evil[ . ]com/x")]
    [InlineData("evil(dot)com/x")]
    [InlineData("evil[dot]com/x")]
    [InlineData("evil (dot) com/x")]
    [InlineData("evil {d0t} com/x")]
    [InlineData("evil dot com/x")]
    [InlineData("evil d0t com/x")]
    [InlineData("evil DOT com/x")]
    [InlineData("evil .com/x")]
    [InlineData("evil . com/x")]
    [InlineData("evil. com/x")]
    [InlineData("evil,com/x")]
    [InlineData("evil.com /x")]
    [InlineData("evil punto com/x")]
    public void Every_disguise_means_the_same(string text)
    {
        var link = Finding.Only(text);
        Assert.Equal("http://evil.com/x", link.Meant);
        Assert.True(link.Is(MentionTraits.Disguised));
    }

    [Theory]
    [InlineData("hxxps://evil.com/x", "https://evil.com/x")]
    [InlineData("bit . ly/3xYz", "http://bit.ly/3xYz")]
    [InlineData("bit dot ly/3xYz", "http://bit.ly/3xYz")]
    [InlineData("bit. ly/3xYz", "http://bit.ly/3xYz")]
    [InlineData("bit.ly/ 3xYz", "http://bit.ly/3xYz")]
    [InlineData("bit.ly/ abc1", "http://bit.ly/abc1")]
    [InlineData("bit.ly/ abc def", "http://bit.ly/")]
    [InlineData("bit.ly/ Thanks", "http://bit.ly/")]
    [InlineData("t . me/name", "http://t.me/name")]
    [InlineData("www. evil .com/x", "http://www.evil.com/x")]
    [InlineData("www,evil,com", "http://www.evil.com/")]
    [InlineData("www dot evil dot com", "http://www.evil.com/")]
    [InlineData("http://wap. evil.com/x", "http://wap.evil.com/x")]
    [InlineData("shop[.]evil[.]co[.]uk", "http://shop.evil.co.uk/")]
    [InlineData("10.0.0[.]1/x", "http://10.0.0.1/x")]
    public void Disguises_of_the_parts_are_undone(string text, string meant) => Assert.Equal(meant, Finding.Only(text).Meant);

    [Theory]
    [InlineData("I like it. Com on!")]
    [InlineData("that is the dot we saw")]
    [InlineData("connect the dots dot")]
    [InlineData("we won . Net result")]
    [InlineData("yes,com together")]
    [InlineData("no. so / yes")]
    [InlineData("v. gd, thanks")]
    public void Sentences_are_no_disguise(string text) => Assert.Empty(Finding.In(text));

    [Theory]
    [InlineData("http://example.net/x@evil.com/")]
    [InlineData("http://example.net\\x@evil.com/")]
    [InlineData("http://example.net?x@evil.com/")]
    [InlineData("http://example.net#x@evil.com/")]
    [InlineData("http://example.net, x@evil.com")]
    [InlineData("http://example.net x@evil.com")]
    public void An_at_behind_the_host_is_no_user_name(string text)
    {
        var link = Finding.In(text)[0];
        Assert.Equal("example.net", link.Host);
        Assert.False(link.Is(MentionTraits.UserInfo));
    }

    [Theory]
    [InlineData("http://paypal.com@evil.com/", "evil.com")]
    [InlineData("https://www.example.com:pass@evil.com/x", "evil.com")]
    [InlineData("http://a@b@evil.com/", "evil.com")]
    public void A_user_name_does_not_hide_the_host(string text, string host)
    {
        var link = Finding.Only(text);
        Assert.Equal(host, link.Host);
        Assert.True(link.Is(MentionTraits.UserInfo));
    }

    [Theory]
    [InlineData("http://192.168.1.1/x", "192.168.1.1", false)]
    [InlineData("http://3232235777/x", "192.168.1.1", true)]
    [InlineData("http://0xC0A80101/x", "192.168.1.1", true)]
    [InlineData("http://0xC0.0xA8.1.1/x", "192.168.1.1", true)]
    [InlineData("http://0300.0250.01.01/x", "192.168.1.1", true)]
    [InlineData("http://192.168.257/x", "192.168.1.1", true)]
    [InlineData("192.168.1.1:8080/x", "192.168.1.1", false)]
    [InlineData("http://[2001:db8::1]:8080/x", "[2001:db8::1]", false)]
    public void An_address_is_read_in_any_form(string text, string host, bool isOdd)
    {
        var link = Finding.Only(text);
        Assert.Equal(host, link.Host);
        Assert.Equal("", link.Domain);
        Assert.True(link.Is(MentionTraits.IpHost));
        Assert.Equal(isOdd, link.Is(MentionTraits.OddIp));
    }

    [Theory]
    [InlineData("3232235777")]
    [InlineData("version 1.2.3.4.5")]
    [InlineData("300.1.1.1")]
    [InlineData("0xC0A80101")]
    public void Odd_numbers_alone_are_no_address(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.Link);
}
