using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class LinkTests
{
    [Theory]
    [InlineData("http://example.com/path", "http://example.com/path")]
    [InlineData("see HTTPS://Example.COM/Path?Q=1#Top now", "https://example.com/Path?Q=1#Top")]
    [InlineData("http://example.com", "http://example.com/")]
    [InlineData("www.example.com", "http://www.example.com/")]
    [InlineData("go to example.com today", "http://example.com/")]
    [InlineData("example.co.uk/a", "http://example.co.uk/a")]
    [InlineData("example.com?x=1", "http://example.com/?x=1")]
    [InlineData("example.com#part", "http://example.com/#part")]
    [InlineData("https://sub.sub2.example.org:8443/x", "https://sub.sub2.example.org:8443/x")]
    [InlineData("https://example.org:443/x", "https://example.org/x")]
    [InlineData("http://example.org:80", "http://example.org/")]
    [InlineData("ftp://files.example.org/a.zip", "ftp://files.example.org/a.zip")]
    [InlineData("tg://resolve?domain=name", "tg://resolve/?domain=name")]
    [InlineData("http://intranet/start", "http://intranet/start")]
    [InlineData("http://a-b.example.com/~user/", "http://a-b.example.com/~user/")]
    [InlineData("http://my_host.example.com", "http://my_host.example.com/")]
    [InlineData("http://xn--bcher-kva.example/", "http://xn--bcher-kva.example/")]
    public void A_link_is_found_as_it_is_meant(string text, string meant) => Assert.Equal(meant, Finding.Only(text).Meant);

    [Theory]
    [InlineData("Look: example.com/x.", "example.com/x")]
    [InlineData("Have you seen example.com/x?", "example.com/x")]
    [InlineData("(example.com/x)", "example.com/x")]
    [InlineData("(see example.com/a_(b))", "example.com/a_(b)")]
    [InlineData("\"http://example.com/x\"", "http://example.com/x")]
    [InlineData("<http://example.com/x>", "http://example.com/x")]
    [InlineData("[http://example.com/x]", "http://example.com/x")]
    [InlineData("http://example.com/x, and", "http://example.com/x")]
    [InlineData("http://example.com/x'", "http://example.com/x")]
    [InlineData("*http://example.com/x*", "http://example.com/x")]
    [InlineData("example.com's page", "example.com")]
    [InlineData("example.com...", "example.com")]
    [InlineData("example.com, too", "example.com")]
    [InlineData("example.com-", "example.com")]
    [InlineData("example.com:", "example.com")]
    public void Marks_around_a_link_are_no_part_of_it(string text, string written) => Assert.Equal(written, Finding.Only(text).Written);

    [Theory]
    [InlineData("http://a.com/xhttps://b.org/y", "http://a.com/x", "https://b.org/y")]
    [InlineData("http://a.comhttp://b.org", "http://a.com/", "http://b.org/")]
    [InlineData("http://a.com,http://b.org", "http://a.com/", "http://b.org/")]
    [InlineData("http://http://a.com/ b.org", "http://a.com/", "http://b.org/")]
    [InlineData("example.com/x;example.org/y z.net/q", "http://example.com/x;example.org/y", "http://z.net/q")]
    public void Links_glued_together_are_told_apart(string text, string first, string second) =>
        Assert.Equal([first, second], Finding.Meanings(text, MentionKind.Link));

    [Fact]
    public void A_link_handed_over_inside_another_stays_there() =>
        Assert.Equal("https://a.com/r?u=https://b.org/x", Finding.Only("https://a.com/r?u=https://b.org/x").Meant);

    [Theory]
    [InlineData("example.com.Reply now", "example.com")]
    [InlineData("example.comReply now", "example.com")]
    [InlineData("www.example.com1win150ppm", "www.example.com")]
    [InlineData("seehttp://example.com/x", "http://example.com/x")]
    public void A_word_glued_to_a_link_is_cut_off(string text, string written) => Assert.Equal(written, Finding.Only(text).Written);

    [Theory]
    [InlineData("I am home. Me too.")]
    [InlineData("wait...what?! no,way;ok:so")]
    [InlineData("v1.2.3 and 10.30 or 3.14")]
    [InlineData("e.g. this, i.e. that, a.k.a. these")]
    [InlineData("report.pdf index.html notes.txt")]
    [InlineData("http:// and https:// and www.")]
    [InlineData("U.S.A. p.m.")]
    [InlineData("tomorrow.then we go")]
    public void Ordinary_dots_make_no_link(string text) => Assert.Empty(Finding.In(text));

    [Fact]
    public void Scheme_and_bareness_are_told()
    {
        Assert.True(Finding.Only("http://example.com").Is(MentionTraits.HasScheme));
        Assert.True(Finding.Only("example.com").Is(MentionTraits.Bare));
        Assert.False(Finding.Only("www.example.com").Is(MentionTraits.Bare | MentionTraits.HasScheme));
    }

    [Theory]
    [InlineData("bit.ly/3xYz", MentionTraits.Shortener)]
    [InlineData("https://forms.gle/abc", MentionTraits.Platform)]
    [InlineData("https://name.blogspot.com/", MentionTraits.Platform)]
    [InlineData("https://linktr.ee/name", MentionTraits.Platform)]
    [InlineData("https://sites.google.com/view/x", MentionTraits.Platform)]
    [InlineData("https://name.github.io", MentionTraits.Platform)]
    [InlineData("https://my-shop.myshopify.com/bags", MentionTraits.Platform)]
    [InlineData("https://some-app.azurewebsites.net", MentionTraits.Platform)]
    [InlineData("https://name.godaddysites.com", MentionTraits.Platform)]
    [InlineData("t.me/name", MentionTraits.Invite)]
    [InlineData("https://www.nike.com/", MentionTraits.BrandOwned)]
    [InlineData("http://example.com:8080/", MentionTraits.Port)]
    [InlineData("http://xn--e1afmkfd.xn--p1ai/", MentionTraits.Idn)]
    public void What_is_known_of_a_host_shows_in_the_traits(string text, MentionTraits trait) =>
        Assert.True(Finding.Only(text).Is(trait));

    [Theory]
    [InlineData("https://t.me/joinchat/AbC", Messenger.Telegram)]
    [InlineData("wa.me/447911123456", Messenger.WhatsApp)]
    [InlineData("https://chat.whatsapp.com/AbC", Messenger.WhatsApp)]
    [InlineData("discord.gg/abc", Messenger.Discord)]
    [InlineData("https://line.me/ti/p/~abc", Messenger.Line)]
    [InlineData("lin.ee/AbC1", Messenger.Line)]
    [InlineData("https://signal.group/#x", Messenger.Signal)]
    [InlineData("https://u.wechat.com/AbC", Messenger.WeChat)]
    [InlineData("m.me/some.page", Messenger.FacebookMessenger)]
    [InlineData("https://zalo.me/g/abc", Messenger.Zalo)]
    public void An_invitation_names_its_messenger(string text, Messenger messenger)
    {
        var link = Finding.Only(text);
        Assert.True(link.Is(MentionTraits.Invite));
        Assert.Equal(messenger, link.Messenger);
    }

    [Fact]
    public void The_home_page_of_a_messenger_invites_nobody() => Assert.False(Finding.Only("https://discord.com/").Is(MentionTraits.Invite));

    [Fact]
    public void Host_domain_and_path_can_be_read()
    {
        var link = Finding.Only("https://Shop.Example.co.uk/Bags?id=7");
        Assert.Equal(("shop.example.co.uk", "example.co.uk", "/Bags?id=7"), (link.Host, link.Domain, link.Path));
    }
}
