using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class LookAlikeTests
{
    [Theory]
    [InlineData("paypa1.com", "PayPal")]
    [InlineData("paypal.top", "PayPal")]
    [InlineData("pay-pal.net", "PayPal")]
    [InlineData("payypal.com", "PayPal")]
    [InlineData("paypla.com", "PayPal")]
    [InlineData("g00gle.com", "Google")]
    [InlineData("arnazon.com", "Amazon")]
    [InlineData("vvalmart.com", "Walmart")]
    [InlineData("netfIix.com", "Netflix")]
    [InlineData("micros0ft-support.com", "Microsoft")]
    [InlineData("royalmail-redelivery.top", "Royal Mail")]
    [InlineData("royal-mail.delivery", "Royal Mail")]
    [InlineData("usps.redelivery-fee.com", "USPS")]
    [InlineData("uspsdelivery.com", "USPS")]
    [InlineData("usps2024.example.com", "USPS")]
    [InlineData("dhl-express-parcel.info", "DHL")]
    [InlineData("www--wellsfargo--com.example.net", "Wells Fargo")]
    [InlineData("wells-fargo-login.example.com", "Wells Fargo")]
    [InlineData("apple.com.secure-id.xyz", "Apple")]
    [InlineData("app1e-verify.com", "Apple")]
    [InlineData("appleid-support.com", "Apple")]
    [InlineData("paypal-login.weebly.com", "PayPal")]
    [InlineData("cheapmichaelkorsbags.com", "Michael Kors")]
    [InlineData("oakley-outlet-store.com", "Oakley")]
    [InlineData("raybansunglasses.shop", "Ray-Ban")]
    [InlineData("louisvuittonoutlet.com.co", "Louis Vuitton")]
    [InlineData("coach-factory-outlet.com", "Coach")]
    [InlineData("chase-secure-login.com", "Chase")]
    [InlineData("xn--pypal-4ve.com", "PayPal")]
    [InlineData("amazon.tk", "Amazon")]
    [InlineData("www.paypal.com@example.net", "PayPal")]
    [InlineData("paypal.com:443@example.net", "PayPal")]
    public void A_host_that_poses_as_a_brand_is_named(string host, string brand)
    {
        var link = Finding.Only($"http://{host}/");
        Assert.True(link.Is(MentionTraits.LookAlike), host);
        Assert.Equal(brand, link.Brand);
    }

    [Theory]
    [InlineData("www.paypal.com", "PayPal")]
    [InlineData("amazon.co.jp", "Amazon")]
    [InlineData("smile.amazon.de", "Amazon")]
    [InlineData("tools.usps.com", "USPS")]
    [InlineData("www.oakley.com", "Oakley")]
    [InlineData("michaelkors.global.example.michaelkors.com", "Michael Kors")]
    [InlineData("accounts.google.com", "Google")]
    [InlineData("nike.cn", "Nike")]
    [InlineData("www.tax.service.gov.uk", "GOV.UK")]
    [InlineData("go.cb-w.com", "Coinbase")]
    public void A_brand_s_own_host_is_no_look_alike(string host, string brand)
    {
        var link = Finding.Only($"http://{host}/");
        Assert.Equal(MentionTraits.BrandOwned, link.Traits & (MentionTraits.BrandOwned | MentionTraits.LookAlike));
        Assert.Equal(brand, link.Brand);
    }

    // The owner lets anybody build there.
    [Theory]
    [InlineData("my-shop.myshopify.com")]
    [InlineData("myshopify.com")]
    [InlineData("some-app.azurewebsites.net")]
    [InlineData("name.godaddysites.com")]
    public void A_page_on_a_brand_s_platform_is_neither_the_brand_s_own_nor_a_look_alike(string host) =>
        Assert.Equal(MentionTraits.None, Finding.Only($"http://{host}/").Traits & (MentionTraits.BrandOwned | MentionTraits.LookAlike));

    [Fact]
    public void Whoever_poses_as_a_brand_on_a_platform_is_named() => Assert.Equal("PayPal", Finding.Only("http://paypal-login.myshopify.com/").Brand);

    // Ordinary names with a brand's letters in them, or one slip away from one.
    [Theory]
    [InlineData("channel4.com")]
    [InlineData("channel.com")]
    [InlineData("carrier.com")]
    [InlineData("public.com")]
    [InlineData("finance.com")]
    [InlineData("coachcorda.com")]
    [InlineData("purchase.com")]
    [InlineData("groups.com")]
    [InlineData("pushups.com")]
    [InlineData("pineapple.com")]
    [InlineData("applebees.com")]
    [InlineData("targetshooting.com")]
    [InlineData("revolution.com")]
    [InlineData("visitbulgaria.com")]
    [InlineData("contractors.com")]
    [InlineData("interactive.com")]
    [InlineData("discordant.com")]
    [InlineData("hotline.com")]
    [InlineData("online-shop.com")]
    [InlineData("parcel-tracking.com")]
    [InlineData("delegation.org")]
    [InlineData("metsyteam.com")]
    [InlineData("sharebay.com")]
    [InlineData("the-chase.org")]
    [InlineData("omega-psi-phi.org")]
    [InlineData("first-citizens.example.com")]
    [InlineData("02faq.com")]
    [InlineData("163.com")]
    [InlineData("nbank.de")]
    [InlineData("cpanel.net")]
    [InlineData("nypost.com")]
    public void An_ordinary_host_is_none(string host) => Assert.False(Finding.Only($"http://{host}/").Is(MentionTraits.LookAlike), host);

    [Theory]
    [InlineData("abcdef", "abcdef", true)]
    [InlineData("abcdef", "abcdeg", true)]
    [InlineData("abcdef", "abcde", true)]
    [InlineData("abcdef", "xabcdef", true)]
    [InlineData("abcdef", "abdcef", true)]
    [InlineData("abcdef", "badcef", false)]
    [InlineData("abcdef", "abcd", false)]
    [InlineData("abcdef", "abxdeg", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", true)]
    [InlineData("", "ab", false)]
    [InlineData("ab", "ba", true)]
    public void One_slip_is_told_from_two(string first, string second, bool isNear)
    {
        Assert.Equal(isNear, EditDistance.IsAtMostOne(first, second));
        Assert.Equal(isNear, EditDistance.IsAtMostOne(second, first));
    }

    [Fact]
    public void The_fast_distance_agrees_with_the_textbook() =>
        Gen.Select(Gen.String["ab"], Gen.String["ab"]).Sample((first, second) =>
            Assert.Equal(Textbook(first, second) <= 1, EditDistance.IsAtMostOne(first, second)));

    // Optimal string alignment, the whole table.
    private static int Textbook(string first, string second)
    {
        var table = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                        table[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[first.Length, second.Length];
    }
}
