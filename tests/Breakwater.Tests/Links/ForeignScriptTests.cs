using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Links;

/// <summary>Examples that need the whole folding table; the placeholder knows ASCII only.</summary>
public class ForeignScriptTests
{
    public static bool HasFolding => FoldingTable.Shipped['е'].Class == CharClass.Letter;

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("点击t.cn/abc领取", "http://t.cn/abc")]
    [InlineData("请登录http://example.cn，谢谢", "http://example.cn/")]
    [InlineData("请登录[http://example.cn/a]了解", "http://example.cn/a")]
    [InlineData("คลิกbit.ly/3xYzเลย", "http://bit.ly/3xYz")]
    [InlineData("Ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ", "http://example.com/a")]
    [InlineData("𝐡𝐭𝐭𝐩://𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦/a", "http://example.com/a")]
    [InlineData("ⓔⓧⓐⓜⓟⓛⓔ.ⓒⓞⓜ/a", "http://example.com/a")]
    [InlineData("exa\u200Bmple.com/a", "http://example.com/a")]
    [InlineData("example。com/a", "http://example.com/a")]
    [InlineData("example点com/a", "http://example.com/a")]
    [InlineData("example·com/a", "http://example.com/a")]
    [InlineData("example точка com/a", "http://example.com/a")]
    [InlineData("http://bücher.de/", "http://xn--bcher-kva.de/")]
    [InlineData("http://пример.рф/каталог", "http://xn--e1afmkfd.xn--p1ai/каталог")]
    [InlineData("http://例え.jp/x", "http://xn--r8jz45g.jp/x")]
    [InlineData("http://中文abc.com/x", "http://xn--abc-u68do18h.com/x")]
    [InlineData("http://www.食狮.公司.cn", "http://www.xn--85x722f.xn--55qx5d.cn/")]
    public void A_link_in_another_script_is_meant_as_a_browser_reads_it(string text, string meant) =>
        Assert.Equal(meant, Finding.Only(text).Meant);

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("http://аррӏе.com/", MentionTraits.Idn | MentionTraits.LookAlike, "Apple")]
    [InlineData("http://pаypal.com/", MentionTraits.Idn | MentionTraits.MixedScriptHost | MentionTraits.LookAlike, "PayPal")]
    [InlineData("http://xn--pypal-4ve.com/", MentionTraits.Idn | MentionTraits.MixedScriptHost | MentionTraits.LookAlike, "PayPal")]
    [InlineData("http://раура1.com/", MentionTraits.Idn | MentionTraits.LookAlike, "PayPal")]
    [InlineData("http://nike-sаle.top/", MentionTraits.Idn | MentionTraits.MixedScriptHost | MentionTraits.LookAlike, "Nike")]
    public void Letters_that_only_look_Latin_are_seen_through(string text, MentionTraits traits, string brand)
    {
        var link = Finding.Only(text);
        Assert.Equal(traits, link.Traits & traits);
        Assert.Equal(brand, link.Brand);
        Assert.StartsWith("xn--", link.Domain, StringComparison.Ordinal);
    }

    [Fact(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    public void Without_such_a_top_level_domain_the_host_is_meant_as_it_looks()
    {
        var link = Finding.Only("http://ехаmрlе.соm/x");
        Assert.Equal("http://example.com/x", link.Meant);
        Assert.True(link.Is(MentionTraits.Disguised));
    }

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("我走了。me too")]
    [InlineData("好的。com on")]
    [InlineData("今天一起吃饭，好不好？")]
    [InlineData("我一折腾就坏了")]
    public void Running_text_is_no_mention(string text) => Assert.Empty(Finding.In(text));

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("加微信abc123领取", "wechat:abc123")]
    [InlineData("加微信：abc123", "wechat:abc123")]
    [InlineData("V信 abc_123", "wechat:abc_123")]
    [InlineData("加v：abc123", "wechat:abc123")]
    [InlineData("薇信号abcdef", "wechat:abcdef")]
    [InlineData("君薇KAD534", "wechat:kad534")]
    [InlineData("扣扣12345678", "qq:12345678")]
    [InlineData("加扣12345678", "qq:12345678")]
    [InlineData("加Q123456789", "qq:123456789")]
    [InlineData("电报@some_name", "telegram:some_name")]
    [InlineData("飞机号：abc123", "telegram:abc123")]
    [InlineData("телеграм: name2024", "telegram:name2024")]
    [InlineData("в тг @some_name", "telegram:some_name")]
    [InlineData("แอดไลน์ @abc99", "line:@abc99")]
    [InlineData("ไลน์ไอดี: som_chai", "line:som_chai")]
    public void A_messenger_is_known_by_its_local_names(string text, string meant)
    {
        var handle = Finding.Only(text);
        Assert.Equal((MentionKind.Handle, meant), (handle.Kind, handle.Meant));
    }

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("£1.50", "1.50 GBP")]
    [InlineData("£1.5m", "1500000.00 GBP")]
    [InlineData("€5", "5.00 EUR")]
    [InlineData("500 บาท", "500.00 THB")]
    [InlineData("747.93 บ.", "747.93 THB")]
    [InlineData("100元/块", "100.00 CNY")]
    [InlineData("5万元", "50000.00 CNY")]
    [InlineData("5万", "50000.00")]
    [InlineData("10 000 рублей", "10000.00 RUB")]
    [InlineData("4,000 р.", "4000.00 RUB")]
    [InlineData("5000円", "5000 JPY")]
    [InlineData("₽500", "500.00 RUB")]
    [InlineData("￥100", "100.00 ¥")]
    public void A_price_in_another_script_is_found(string text, string meant)
    {
        var price = Finding.Only(text);
        Assert.Equal((MentionKind.Price, meant), (price.Kind, price.Meant));
    }

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("7折", "30%", 30)]
    [InlineData("7.5折", "25%", 25)]
    [InlineData("七五折", "25%", 25)]
    [InlineData("满100减20", "100-20", 20)]
    [InlineData("скидка 30%", "30%", 30)]
    [InlineData("ลด 50%", "50%", 50)]
    public void A_discount_in_another_script_is_found(string text, string meant, int percent)
    {
        var discount = Finding.Only(text);
        Assert.Equal((MentionKind.Discount, meant, percent), (discount.Kind, discount.Meant, (int)discount.Amount));
    }

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("работаю с 32ГБ памяти")]
    [InlineData("5 т железа")]
    public void Latin_abbreviations_are_not_read_into_Cyrillic_words(string text) => Assert.Empty(Finding.In(text));

    [Theory(Skip = "needs the whole folding table", SkipUnless = nameof(HasFolding))]
    [InlineData("①③⑧⓪⓪①③⑧⓪⓪⓪", "13800138000")]
    [InlineData("電話：13800138000", "13800138000")]
    [InlineData("тел. 89521234567", "89521234567")]
    [InlineData("โทร 0812345678", "0812345678")]
    public void A_number_in_other_digits_is_found(string text, string meant)
    {
        var phone = Finding.Only(text);
        Assert.Equal((MentionKind.Phone, meant), (phone.Kind, phone.Meant));
    }
}
