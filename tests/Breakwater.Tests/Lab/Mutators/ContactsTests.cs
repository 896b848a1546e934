using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

public sealed class ContactsTests
{
    [Theory]
    [InlineData("go to https://a.example.com/x?y=1&z=2, now", "https://a.example.com/x?y=1&z=2")]
    [InlineData("visit www.shop.example!", "www.shop.example")]
    [InlineData("see shop-24.top/abc.", "shop-24.top/abc")]
    [InlineData("点击hb123.cn/a领取", "hb123.cn/a")]
    [InlineData("Go shop.com.Call us", "shop.com")]
    [InlineData("http://10.0.0.1:8080/pay", "http://10.0.0.1:8080/pay")]
    [InlineData("bit.ly/AbC12", "bit.ly/AbC12")]
    public void Links_are_found(string text, string link) =>
        Assert.Equal([(link, ContactKind.Link)], Found(text));

    [Theory]
    [InlineData("mail sales.team@replica-shop.net now", "sales.team@replica-shop.net")]
    [InlineData("liu8841@163.com", "liu8841@163.com")]
    public void Addresses_are_found(string text, string mail) =>
        Assert.Equal([(mail, ContactKind.Mail)], Found(text));

    [Theory]
    [InlineData("call +1 (555) 010-4477 now", "+1 (555) 010-4477")]
    [InlineData("звоните 8 800 010 35 35", "8 800 010 35 35")]
    [InlineData("text WIN to 87121!", "87121")]
    [InlineData("电话13800138000，", "13800138000")]
    [InlineData("1-800-010-2030.", "1-800-010-2030")]
    public void Numbers_are_found(string text, string number) =>
        Assert.Equal([(number, ContactKind.Number)], Found(text));

    [Theory]
    [InlineData("add @bagqueen on telegram", "@bagqueen")]
    [InlineData("加微信abc8888联系", "abc8888")]
    [InlineData("id: lucky_77x", "lucky_77x")]
    public void Handles_are_found(string text, string handle) =>
        Assert.Equal([(handle, ContactKind.Handle)], Found(text));

    [Theory]
    [InlineData("Congratulations! You won.")]
    [InlineData("You won.Call now")]
    [InlineData("for $500 or 1.99 at 5 pm, e.g. today")]
    [InlineData("F.R.E.E")]
    [InlineData("免费领取红包100元")]
    [InlineData("a@b")]
    [InlineData("")]
    public void Words_and_prices_are_no_contacts(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Several_contacts_are_found_in_order() => Assert.Equal(
        [
            ("shop.com", ContactKind.Link), ("a@b.net", ContactKind.Mail), ("+44 20 7946 0000", ContactKind.Number),
            ("@me_too", ContactKind.Handle),
        ],
        Found("shop.com, a@b.net or +44 20 7946 0000 or @me_too"));

    [Fact]
    public void Contacts_are_in_order_and_do_not_overlap() => Texts.Any.Sample(text =>
    {
        var end = 0;
        foreach (var contact in Contacts.In(text))
        {
            Assert.InRange(contact.Start, end, text.Length);
            Assert.InRange(contact.Length, 1, text.Length - contact.Start);
            end = contact.End;
        }
    });

    [Theory]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("aaaaa.1")]
    [InlineData("1 ")]
    [InlineData("1111a ")]
    [InlineData("+(")]
    [InlineData("http://")]
    [InlineData("www.")]
    [InlineData("a.com.x")]
    [InlineData("1-a")]
    public void A_mebiunit_made_to_be_read_again_and_again_is_read_once(string piece)
    {
        // Quadratic reading would take 10^12 steps and not come back.
        var text = Texts.Repeated(piece, 1 << 20);
        Assert.InRange(Contacts.In(text).Count, 0, text.Length);
    }

    private static IEnumerable<(string, ContactKind)> Found(string text) =>
        Contacts.In(text).Select(contact => (text.Substring(contact.Start, contact.Length), contact.Kind));
}
