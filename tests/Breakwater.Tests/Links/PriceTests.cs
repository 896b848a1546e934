using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class PriceTests
{
    [Theory]
    [InlineData("one gbp/sms", "1.00 GBP", 100, "GBP")]
    [InlineData("ten pounds", "10.00 GBP", 1000, "GBP")]
    [InlineData("150p", "1.50 GBP", 150, "GBP")]
    [InlineData("150ppm", "1.50 GBP", 150, "GBP")]
    [InlineData("50 pence", "0.50 GBP", 50, "GBP")]
    [InlineData("20 pounds", "20.00 GBP", 2000, "GBP")]
    [InlineData("1.500,00 €", "1500.00 EUR", 150000, "EUR")]
    [InlineData("10 000 EUR", "10000.00 EUR", 1000000, "EUR")]
    [InlineData("US$5", "5.00 USD", 500, "USD")]
    [InlineData("$5 USD", "5.00 USD", 500, "USD")]
    [InlineData("HK$100", "100.00 HKD", 10000, "HKD")]
    [InlineData("USD 20", "20.00 USD", 2000, "USD")]
    [InlineData("INR200", "200.00 INR", 20000, "INR")]
    [InlineData("INR 25,000.00", "25000.00 INR", 2500000, "INR")]
    [InlineData("Rp10rb", "10000.00 IDR", 1000000, "IDR")]
    [InlineData("Rp 1.500.000", "1500000.00 IDR", 150000000, "IDR")]
    [InlineData("50 ribu", "50000.00 IDR", 5000000, "IDR")]
    [InlineData("29TL", "29.00 TRY", 2900, "TRY")]
    [InlineData("29,90 TL", "29.90 TRY", 2990, "TRY")]
    [InlineData("RM15", "15.00 MYR", 1500, "MYR")]
    [InlineData("5000 yen", "5000 JPY", 5000, "JPY")]
    [InlineData("USD 1.5m", "1500000.00 USD", 150000000, "USD")]
    [InlineData("100 usdt", "100.00 USDT", 10000, "USDT")]
    public void An_amount_and_its_currency_are_found(string text, string meant, long amount, string currency)
    {
        var price = Finding.Only(text);
        Assert.Equal((MentionKind.Price, meant, amount, currency), (price.Kind, price.Meant, price.Amount, price.Currency));
    }

    [Theory]
    [InlineData("$95/pax", "95.00 $", 9500)]
    [InlineData("$1,450,000.00", "1450000.00 $", 145000000)]
    [InlineData("20 bucks", "20.00 $", 2000)]
    [InlineData("50 cents", "0.50 $", 50)]
    [InlineData("Rs.500", "500.00 Rs", 50000)]
    [InlineData("Rs 1,50,000", "150000.00 Rs", 15000000)]
    [InlineData("Rs1,55,290.19", "155290.19 Rs", 15529019)]
    [InlineData("5 lakh", "500000.00 Rs", 50000000)]
    [InlineData("500 kr", "500.00 kr", 50000)]
    public void A_sign_that_several_currencies_share_leaves_the_currency_open(string text, string meant, long amount)
    {
        var price = Finding.In(text)[0];
        Assert.Equal((MentionKind.Price, meant, amount, ""), (price.Kind, price.Meant, price.Amount, price.Currency));
    }

    [Theory]
    [InlineData("1500p")]
    [InlineData("5 p")]
    [InlineData("5m long")]
    [InlineData("10k run")]
    [InlineData("room 12")]
    [InlineData("2 people")]
    [InlineData("I won 500")]
    [InlineData("rs is short")]
    [InlineData("Euro 2024")]
    [InlineData("99999999999999 USD")]
    public void A_number_without_money_is_no_price(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.Price);

    [Fact]
    public void A_sign_belongs_to_the_number_it_stands_before() =>
        Assert.Equal(["5.00 $", "20.00 USD"], Finding.Meanings("2 $5 vouchers or USD 20", MentionKind.Price));

    [Theory]
    [InlineData("50% off", 50)]
    [InlineData("up to 70% OFF today", 70)]
    [InlineData("save 20%", 20)]
    [InlineData("Save up to 70%", 70)]
    [InlineData("50 % discount", 50)]
    [InlineData("%50 indirim", 50)]
    [InlineData("%35'e varan indirimler", 35)]
    [InlineData("50% de descuento", 50)]
    [InlineData("30% Rabatt", 30)]
    [InlineData("diskon 25%", 25)]
    [InlineData("12.5% off", 12)]
    [InlineData("now -50%", 50)]
    public void A_discount_is_found_in_percent(string text, int percent)
    {
        var discount = Finding.Only(text);
        Assert.Equal((MentionKind.Discount, percent + "%", percent), (discount.Kind, discount.Meant, (int)discount.Amount));
    }

    [Theory]
    [InlineData("满100减20", 20)]
    [InlineData("满100元减20元", 20)]
    [InlineData("满100块减20", 20)]
    [InlineData("满100立减20", 20)]
    [InlineData("满100即减20", 20)]
    [InlineData("满100 减20", 20)]
    [InlineData("满200送50", 25)]
    [InlineData("满200返300", 100)]
    public void So_is_a_sum_taken_off_another(string text, int percent)
    {
        var discount = Finding.Only(text);
        Assert.Equal((MentionKind.Discount, percent), (discount.Kind, (int)discount.Amount));
    }

    [Theory]
    [InlineData("100% sure")]
    [InlineData("I agree 50%")]
    [InlineData("500% off")]
    [InlineData("0% off")]
    [InlineData("% off")]
    [InlineData("满100.5减20")]
    [InlineData("满100减20.5")]
    [InlineData("满100加20")]
    public void A_percentage_that_takes_nothing_off_is_none(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.Discount);
}
