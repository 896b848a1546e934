using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class PublicSuffixTests
{
    private static readonly PublicSuffixes Suffixes = PublicSuffixes.Shipped;

    // The test cases of publicsuffix.org (test_psl.txt), a dash for hosts that have no registrable domain.
    [Theory]
    [InlineData("com", "-")]
    [InlineData("example.com", "example.com")]
    [InlineData("www.example.com", "example.com")]
    [InlineData("example.example", "example.example")]
    [InlineData("b.example.example", "example.example")]
    [InlineData("a.b.example.example", "example.example")]
    [InlineData("biz", "-")]
    [InlineData("domain.biz", "domain.biz")]
    [InlineData("a.b.domain.biz", "domain.biz")]
    [InlineData("b.example.com", "example.com")]
    [InlineData("a.b.example.com", "example.com")]
    [InlineData("example.uk.com", "example.uk.com")]
    [InlineData("a.b.example.uk.com", "example.uk.com")]
    [InlineData("test.ac", "test.ac")]
    [InlineData("mm", "-")]
    [InlineData("c.mm", "-")]
    [InlineData("b.c.mm", "b.c.mm")]
    [InlineData("a.b.c.mm", "b.c.mm")]
    [InlineData("jp", "-")]
    [InlineData("test.jp", "test.jp")]
    [InlineData("www.test.jp", "test.jp")]
    [InlineData("ac.jp", "-")]
    [InlineData("test.ac.jp", "test.ac.jp")]
    [InlineData("www.test.ac.jp", "test.ac.jp")]
    [InlineData("kyoto.jp", "-")]
    [InlineData("test.kyoto.jp", "test.kyoto.jp")]
    [InlineData("ide.kyoto.jp", "-")]
    [InlineData("b.ide.kyoto.jp", "b.ide.kyoto.jp")]
    [InlineData("a.b.ide.kyoto.jp", "b.ide.kyoto.jp")]
    [InlineData("c.kobe.jp", "-")]
    [InlineData("b.c.kobe.jp", "b.c.kobe.jp")]
    [InlineData("a.b.c.kobe.jp", "b.c.kobe.jp")]
    [InlineData("city.kobe.jp", "city.kobe.jp")]
    [InlineData("www.city.kobe.jp", "city.kobe.jp")]
    [InlineData("ck", "-")]
    [InlineData("test.ck", "-")]
    [InlineData("b.test.ck", "b.test.ck")]
    [InlineData("a.b.test.ck", "b.test.ck")]
    [InlineData("www.ck", "www.ck")]
    [InlineData("www.www.ck", "www.ck")]
    [InlineData("us", "-")]
    [InlineData("test.us", "test.us")]
    [InlineData("ak.us", "-")]
    [InlineData("test.ak.us", "test.ak.us")]
    [InlineData("k12.ak.us", "-")]
    [InlineData("test.k12.ak.us", "test.k12.ak.us")]
    [InlineData("www.test.k12.ak.us", "test.k12.ak.us")]
    [InlineData("xn--85x722f.com.cn", "xn--85x722f.com.cn")]
    [InlineData("xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn")]
    [InlineData("shishi.xn--55qx5d.cn", "shishi.xn--55qx5d.cn")]
    [InlineData("xn--55qx5d.cn", "-")]
    [InlineData("xn--85x722f.xn--fiqs8s", "xn--85x722f.xn--fiqs8s")]
    [InlineData("shishi.xn--fiqs8s", "shishi.xn--fiqs8s")]
    [InlineData("xn--fiqs8s", "-")]
    public void The_list_s_own_cases_hold(string host, string domain)
    {
        var start = Suffixes.Match(host).DomainStart(host);
        Assert.Equal(domain, start == host.Length ? "-" : host[start..]);
    }

    [Theory]
    [InlineData("name.github.io", "name.github.io", true)]
    [InlineData("a.name.github.io", "name.github.io", true)]
    [InlineData("name.blogspot.com", "name.blogspot.com", true)]
    [InlineData("shop.myshopify.com", "shop.myshopify.com", true)]
    [InlineData("example.com", "example.com", false)]
    public void Names_that_a_company_hands_out_are_registrable_too(string host, string domain, bool isPrivate)
    {
        var match = Suffixes.Match(host);
        Assert.Equal(domain, host[match.DomainStart(host)..]);
        Assert.Equal(isPrivate, match.IsPrivate);
    }

    [Fact]
    public void A_private_suffix_itself_belongs_to_its_owner()
    {
        const string host = "github.io";
        Assert.Equal(host, host[Suffixes.Match(host).DomainStart(host)..]);
    }

    [Theory]
    [InlineData("com", true)]
    [InlineData("xn--p1ai", true)]
    [InlineData("ck", true)]
    [InlineData("zip", true)]
    [InlineData("local", false)]
    [InlineData("txt", false)]
    [InlineData("c", false)]
    public void Top_level_domains_are_known(string label, bool isKnown) => Assert.Equal(isKnown, Suffixes.IsTopLevel(label));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a..com")]
    public void Nonsense_does_no_harm(string host) => Assert.InRange(Suffixes.Match(host).DomainStart(host), 0, host.Length);
}
