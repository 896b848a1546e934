using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class PhoneTests
{
    [Theory]
    [InlineData("+44 (0)20 7946 0018", "+442079460018")]
    [InlineData("+1 (212) 555-0142", "+12125550142")]
    [InlineData("+12125550142", "+12125550142")]
    [InlineData("+ 49 30 901820", "+4930901820")]
    [InlineData("+86 138 0013 8000", "+8613800138000")]
    [InlineData("+12 345 678", "+12345678")]
    [InlineData("0044 20 7946 0018", "+442079460018")]
    [InlineData("00442079460018", "+442079460018")]
    public void A_number_with_its_country_code_is_international(string text, string meant)
    {
        var phone = Finding.Only(text);
        Assert.Equal((MentionKind.Phone, meant), (phone.Kind, phone.Meant));
        Assert.Equal(MentionTraits.International, phone.Traits);
    }

    [Theory]
    [InlineData("08081570192", "08081570192")]
    [InlineData("0808 157 0192", "08081570192")]
    [InlineData("(212) 555-0142", "2125550142")]
    [InlineData("212-555-0142", "2125550142")]
    [InlineData("212.555.0142", "2125550142")]
    [InlineData("1-800-555-0142", "18005550142")]
    [InlineData("13800138000", "13800138000")]
    [InlineData("138 0013 8000", "13800138000")]
    [InlineData("call 555 0142 now", "5550142")]
    [InlineData("Tel:5550142", "5550142")]
    [InlineData("call 08081570192 10p/min", "08081570192")]
    [InlineData("Help08081570192", "08081570192")]
    [InlineData("电话13800138000，谢谢", "13800138000")]
    public void A_national_number_is_found(string text, string meant) =>
        Assert.Contains(meant, Finding.Meanings(text, MentionKind.Phone));

    [Theory]
    [InlineData("08081570192")]
    [InlineData("0871 872 9755")]
    [InlineData("(212) 555-0142")]
    [InlineData("212-555-0142")]
    [InlineData("1-800-555-0142")]
    [InlineData("1 800 555 0142")]
    [InlineData("13800138000")]
    [InlineData("138 0013 8000")]
    [InlineData("18005550142")]
    [InlineData("9876543210")]
    [InlineData("98765 43210")]
    public void A_number_in_the_shape_of_its_country_is_certain(string text) => Assert.False(Finding.Only(text).Is(MentionTraits.Doubtful));

    [Theory]
    [InlineData("212-55-50142")]
    [InlineData("9876 5432")]
    [InlineData("12800138000")]
    [InlineData("5876543210")]
    [InlineData("08081570192-A")]
    [InlineData("08081570192x")]
    public void In_another_shape_or_glued_to_a_word_it_is_doubtful(string text) => Assert.True(Finding.Only(text).Is(MentionTraits.Doubtful));

    [Theory]
    [InlineData("call 555 0142 12.05.2015", "5550142")]
    [InlineData("call 555 0142 2.5.2015", "5550142")]
    [InlineData("call 555 0142 2015-05-12", "5550142")]
    [InlineData("call 555 0142 2015-5-2", "5550142")]
    [InlineData("call 555 0142 10:30", "5550142")]
    [InlineData("call 555 0142 50% off", "5550142")]
    [InlineData("call 555 0142 10p", "5550142")]
    [InlineData("call 555 0142 1.50", "5550142")]
    [InlineData("call 555 0142 5", "5550142")]
    public void What_stands_behind_a_number_is_none_of_it(string text, string meant) =>
        Assert.Equal([meant], Finding.Meanings(text, MentionKind.Phone));

    [Theory]
    [InlineData("O8O8I570I92", "08081570192")]
    [InlineData("o8081570192", "08081570192")]
    [InlineData("0 8 0 8 1 5 7 0 1 9 2", "08081570192")]
    [InlineData("0-8-0-8-1-5-7-0-1-9-2", "08081570192")]
    [InlineData("一三八零零一三八零零零", "13800138000")]
    [InlineData("138〇〇138〇〇〇", "13800138000")]
    public void Letters_and_numerals_among_digits_are_read(string text, string meant)
    {
        var phone = Finding.Only(text);
        Assert.Equal((MentionKind.Phone, meant), (phone.Kind, phone.Meant));
        Assert.True(phone.Is(MentionTraits.Disguised));
    }

    [Theory]
    [InlineData("order 482913346")]
    [InlineData("ref 123450987654")]
    [InlineData("98765432")]
    public void A_bare_run_of_digits_is_doubtful(string text) => Assert.True(Finding.Only(text).Is(MentionTraits.Doubtful));

    [Theory]
    [InlineData("2014-08-21")]
    [InlineData("21.08.2014")]
    [InlineData("21/08/2014 14:03:11")]
    [InlineData("20140821")]
    [InlineData("from 12.05.2015 to 15.05.2015")]
    [InlineData("1 2 3 4 5 6 7 8")]
    [InlineData("1234567")]
    [InlineData("3.1415926")]
    [InlineData("4716 1234 5678 9012 3456")]
    [InlineData("id_12345678")]
    [InlineData("#12345678")]
    [InlineData("your code is 482913")]
    [InlineData("112,000 and 3")]
    [InlineData("212-555-0142-A")]
    [InlineData("x212-555-0142")]
    [InlineData("808081570192x")]
    [InlineData("+12 34 56")]
    [InlineData("+12 345 67")]
    [InlineData("+0123 456 7890")]
    [InlineData("2 kids, 3 dogs, 14 fish")]
    public void Dates_counts_and_codes_are_no_number(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.Phone);

    [Theory]
    [InlineData("WhatsApp +1 212 555 0142", Messenger.WhatsApp)]
    [InlineData("whatsapp me: 08081570192", Messenger.WhatsApp)]
    [InlineData("Viber +380 44 555 0142", Messenger.Viber)]
    [InlineData("WhatsApp:0852-1943-1779", Messenger.WhatsApp)]
    [InlineData("WA 0852 1943 1779", Messenger.WhatsApp)]
    [InlineData("微信13800138000", Messenger.WeChat)]
    public void A_number_behind_a_messenger_belongs_to_it(string text, Messenger messenger)
    {
        var phone = Finding.Only(text);
        Assert.Equal((MentionKind.Phone, messenger), (phone.Kind, phone.Messenger));
    }
}
