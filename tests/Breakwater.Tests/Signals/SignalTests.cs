using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Signals;

/// <summary>Each signal from a message that people get, with its evidence; and the nearest message that does not raise it.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData(SignalId.TextCapitals, "WIN CASH TODAY at noon", "WIN")]
    [InlineData(SignalId.TextInvisible, "Your pay\u200Bpal account", "")]
    [InlineData(SignalId.TextReversed, "go to \u202Emoc.live\u202C now", "")]
    [InlineData(SignalId.TextMarkStack, "fre\u0301\u0302\u0303\u0304e money", "")]
    [InlineData(SignalId.TextHomoglyph, "your раypal account", "раypal")]
    [InlineData(SignalId.TextStyled, "𝐅𝐫𝐞𝐞 money", "")]
    [InlineData(SignalId.TextWide, "ｆｒｅｅ money", "")]
    [InlineData(SignalId.TextFancyDigit, "call ①②③ now 45", "①②③")]
    [InlineData(SignalId.TextLeet, "buy v1agra here", "v1agra")]
    [InlineData(SignalId.TextSpaced, "get F R E E money", "F R E E")]
    [InlineData(SignalId.TextStretched, "it is freeeee money", "freeeee")]
    [InlineData(SignalId.TextHomophone, "加薇信领取", "")]
    [InlineData(SignalId.TextSplitRadical, "加亻言用卡", "")]
    [InlineData(SignalId.Link, "see http://example.com/a and http://example.org/b", "http://example.com/a")]
    [InlineData(SignalId.LinkDisguised, "see hxxp://evil[.]com/x now", "hxxp://evil[.]com/x")]
    [InlineData(SignalId.LinkIpHost, "log in at http://203.0.113.7/bank", "http://203.0.113.7/bank")]
    [InlineData(SignalId.LinkIdn, "см. http://пример.рф/ сейчас", "http://пример.рф/")]
    [InlineData(SignalId.LinkMixedScript, "log in at http://раypal.com/x", "http://раypal.com/x")]
    [InlineData(SignalId.LinkUserInfo, "log in at http://www.paypal.com@example.net/", "http://www.paypal.com@example.net/")]
    [InlineData(SignalId.LinkShortener, "claim it: bit.ly/3xYz", "bit.ly/3xYz")]
    [InlineData(SignalId.LinkPlatform, "log in at https://my-bank.weebly.com/", "https://my-bank.weebly.com/")]
    [InlineData(SignalId.LinkLookAlike, "USPS: pay at http://usps.redelivery-fee.com/p", "http://usps.redelivery-fee.com/p")]
    [InlineData(SignalId.LinkBrandOwned, "your invoice: https://www.paypal.com/i", "https://www.paypal.com/i")]
    [InlineData(SignalId.ContactInvite, "join https://t.me/joinchat/AAAA1234 today", "https://t.me/joinchat/AAAA1234")]
    [InlineData(SignalId.ContactEmail, "mail bob@example.com today", "bob@example.com")]
    [InlineData(SignalId.ContactPhone, "call +44 20 7946 0018 today", "+44 20 7946 0018")]
    [InlineData(SignalId.ContactShortCode, "text WIN to 81010 today", "81010")]
    [InlineData(SignalId.ContactHandle, "add wechat: abc123 today", "abc123")]
    [InlineData(SignalId.ContactWallet, "pay to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData(SignalId.ContactKeyword, "Reply STOP to end", "Reply STOP")]
    [InlineData(SignalId.MoneyPrice, "you won £1000 today", "£1000")]
    [InlineData(SignalId.MoneyDiscount, "bags now 90% off", "90%")]
    [InlineData(SignalId.NoticeOneTimeCode, "Your verification code is 482913.", "482913")]
    [InlineData(SignalId.NoticeTransaction, "Card **1234: payment of $50.00", "1234")]
    public void A_message_raises_it_with_its_evidence(SignalId id, string text, string evidence) => Assert.Equal(evidence, new Noticing(text).Evidence(id));

    [Theory]
    [InlineData(SignalId.TextOversize, "a long text")]
    [InlineData(SignalId.TextCapitals, "OK LOL see you at noon")]
    [InlineData(SignalId.TextCapitals, "NASA and ESA and JAXA fly together")]
    [InlineData(SignalId.TextCapitals, "A I U E O are vowels")]
    [InlineData(SignalId.TextInvisible, "\uFEFFhello\u200B and می\u200Cخواهم")]
    [InlineData(SignalId.TextInvisible, "a family 👨\u200D👩\u200D👧")]
    [InlineData(SignalId.TextReversed, "\u200Fשלום\u200E hello \u202Babc\u202C")]
    [InlineData(SignalId.TextMarkStack, "tiếng Việt ở đây, ที่นี่")]
    [InlineData(SignalId.TextHomoglyph, "привет paypal")]
    [InlineData(SignalId.TextHomoglyph, "카톡iphone")]
    [InlineData(SignalId.TextStyled, "free money № 1")]
    [InlineData(SignalId.TextWide, "你好，明天见！")]
    [InlineData(SignalId.TextFancyDigit, "call 123 now, ३५ ٣٥")]
    [InlineData(SignalId.TextLeet, "meet 4u at 7pm, the 2nd, 150ppm")]
    [InlineData(SignalId.TextSpaced, "r u ok, I a m")]
    [InlineData(SignalId.TextStretched, "I will see all of you off soon")]
    [InlineData(SignalId.TextHomophone, "加微信领取")]
    [InlineData(SignalId.TextSplitRadical, "我信用卡")]
    [InlineData(SignalId.Link, "he left.now what")]
    [InlineData(SignalId.Link, "bob@example.com")]
    [InlineData(SignalId.LinkDisguised, "http://evil.com/x")]
    [InlineData(SignalId.LinkDisguised, "call O8O8I570I92 today")]
    [InlineData(SignalId.LinkIpHost, "http://ip-203-0-113-7.example.com/")]
    [InlineData(SignalId.LinkIdn, "http://example.com/путь")]
    [InlineData(SignalId.LinkMixedScript, "http://пример.рф/x")]
    [InlineData(SignalId.LinkUserInfo, "http://example.net/www.paypal.com@x")]
    [InlineData(SignalId.LinkShortener, "http://habit.ly/3xYz")]
    [InlineData(SignalId.LinkPlatform, "https://www.weebly.example.com/")]
    [InlineData(SignalId.LinkLookAlike, "http://pineapple.com/ http://tools.usps.com/")]
    [InlineData(SignalId.LinkBrandOwned, "http://paypal.example.com/")]
    [InlineData(SignalId.ContactInvite, "https://t.example.me/joinchat/AAAA1234")]
    [InlineData(SignalId.ContactEmail, "see you @ home")]
    [InlineData(SignalId.ContactPhone, "I have 20 794 600 of them")]
    [InlineData(SignalId.ContactShortCode, "send 500 to me")]
    [InlineData(SignalId.ContactHandle, "the wechat app")]
    [InlineData(SignalId.ContactHandle, "join @some_bot now")]
    [InlineData(SignalId.ContactWallet, "pay to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")]
    [InlineData(SignalId.MoneyPrice, "you won 1000 points")]
    [InlineData(SignalId.MoneyDiscount, "I am 90% sure")]
    public void A_near_miss_does_not(SignalId id, string text) => Assert.False(Noticing.Has(text, id), text);

    [Fact]
    public void An_oversize_text_says_so()
    {
        Assert.Equal([SignalId.TextOversize], Noticing.Ids(new string('.', FoldedText.MaxLength + 1)));
        Assert.Equal(1, new Noticing(new string('.', FoldedText.MaxLength + 1)).Signals.CountOf(SignalId.TextOversize));
        Assert.Empty(Noticing.Ids(new string('.', FoldedText.MaxLength)));
    }

    [Fact]
    public void The_model_s_signal_is_not_for_the_text_to_raise()
    {
        string[] all = [.. typeof(SignalTests).GetMethods().SelectMany(method => method.GetCustomAttributes(false)).OfType<InlineDataAttribute>()
            .SelectMany(row => row.Data).OfType<string>()];

        Assert.NotEmpty(all);
        Assert.All(all, text => Assert.False(Noticing.Has(text, SignalId.ContentModel) || Noticing.Has(text, SignalId.None)));
    }

    [Fact]
    public void Every_signal_has_a_message_here()
    {
        var shown = typeof(SignalTests).GetMethod(nameof(A_message_raises_it_with_its_evidence))!.GetCustomAttributes(false)
            .OfType<InlineDataAttribute>().Select(row => (SignalId)row.Data[0]!);

        Assert.Empty(Enum.GetValues<SignalId>().Where(id => (int)id < 64).Except([.. shown, SignalId.None, SignalId.ContentModel, SignalId.TextOversize]));
    }

    [Theory]
    [InlineData(SignalId.TextCapitals, "WIN CASH TODAY at noon", 3)]
    [InlineData(SignalId.Link, "http://example.com/a http://example.org/b example.net/c", 3)]
    [InlineData(SignalId.TextLeet, "v1agra fr33", 3)]
    [InlineData(SignalId.TextSpaced, "F R E E c.a.s.h", 2)]
    [InlineData(SignalId.ContactKeyword, "Reply YES to stay or reply STOP to end", 2)]
    [InlineData(SignalId.NoticeOneTimeCode, "Your code is 482913", 1)]
    [InlineData(SignalId.NoticeTransaction, "Card **1234 payment", 1)]
    [InlineData(SignalId.LinkShortener, "bit.ly/3xYz bit.ly/4xYz http://example.com/", 2)]
    public void It_counts_how_often(SignalId id, string text, int count)
    {
        Assert.Equal(count, new Noticing(text).Signal(id).Count);
        Assert.Equal(count, new Noticing(text).Signals.CountOf(id));
    }

    [Theory]
    [InlineData("WIN BIG at two shops here", false)]
    [InlineData("WIN BIG CASH at two shops here ok", false)]
    [InlineData("WIN BIG CASH at two", true)]
    [InlineData("WIN BIG CASH at two shops", false)]
    [InlineData("WIN BIG CASH 1 2 3 4 5 👍", true)]
    public void Capitals_are_loud_from_three_words_and_more_than_half(string text, bool isLoud) => Assert.Equal(isLoud, Noticing.Has(text, SignalId.TextCapitals));
}
