using Breakwater.Engine.Fingerprints;

namespace Breakwater.Tests.Fingerprints;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Your parcel is held, pay £1.99 at http://royalmail-a.top/x", "your parcel is held, pay {price} at {link}")]
    [InlineData("see evil (dot) com/x now", "see {link} now")]
    [InlineData("write to bob [at] example [dot] com", "write to {email}")]
    [InlineData("Call 0871 872 9755 now", "call {phone} now")]
    [InlineData("text WIN to 81010", "text win to {phone}")]
    [InlineData("add wechat: abc123 today", "add wechat: {handle} today")]
    [InlineData("pay to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "pay to {wallet}")]
    [InlineData("now 50% off", "now {discount} off")]
    [InlineData("http://a.example.com/x http://b.example.com/y", "{link} {link}")]
    public void A_mention_is_a_slot_of_its_kind(string text, string template) => Assert.Equal(template, Reading.Of(text).Template);

    [Theory]
    [InlineData("your code is 482913", "your code is {number}")]
    [InlineData("you won 1,000 points", "you won {number} points")]
    [InlineData("you won 1 000 000 points", "you won {number} points")]
    [InlineData("on 12/11/2026 at noon", "on {number} at noon")]
    [InlineData("costs 150mb only", "costs {number}mb only")]
    [InlineData("in 24hrs", "in {number}hrs")]
    [InlineData("2nd 4u 10am", "{number}nd {number}u {number}am")]
    [InlineData("in 3 days", "in {number} days")]
    [InlineData("1 and 2", "{number} and {number}")]
    public void A_number_is_a_slot_and_its_unit_is_not(string text, string template) => Assert.Equal(template, Reading.Of(text).Template);

    [Theory]
    [InlineData("order AB1234CD567 is ready", "order {code} is ready")]
    [InlineData("use a1234b5678 today", "use {code} today")]
    [InlineData("use code win500 today", "use code {code} today")]
    [InlineData("an mp3 file", "an mp3 file")]
    [InlineData("a 3d8 film", "a 3d8 film")]
    public void Four_letters_and_digits_mixed_are_a_code(string text, string template) => Assert.Equal(template, Reading.Of(text).Template);

    [Theory]
    [InlineData("fr33 m0ney for you", "fr33 m0ney for you")]
    [InlineData("v1agra and c1alis", "v1agra and c1alis")]
    public void Leet_is_words_and_no_slot(string text, string template) => Assert.Equal(template, Reading.Of(text).Template);

    [Theory]
    [InlineData("Hi Linda, your order is here", "hi {name}, your order is here")]
    [InlineData("Hello Robert! Good news", "hello {name}! good news")]
    [InlineData("Dear Mr Smith: good news", "dear mr {name}: good news")]
    [InlineData("Hola María, buenas noticias", "hola {name}, buenas noticias")]
    [InlineData("Estimado Juan:", "estimado {name}:")]
    [InlineData("Bonjour Chloé, bonne nouvelle", "bonjour {name}, bonne nouvelle")]
    [InlineData("Ciao Giulia, buone notizie", "ciao {name}, buone notizie")]
    [InlineData("Hallo Jürgen, gute Nachrichten", "hallo {name}, gute nachrichten")]
    [InlineData("Merhaba Ayşe, iyi haber", "merhaba {name}, iyi haber")]
    [InlineData("Halo Budi, kabar baik", "halo {name}, kabar baik")]
    [InlineData("Привет Ольга, хорошие новости", "привет {name}, хорошие новости")]
    [InlineData("Уважаемая Анна, хорошие новости", "уважаемая {name}, хорошие новости")]
    [InlineData("Здравствуйте, уважаемый Иван, хорошие новости", "здравствуйте, уважаемый {name}, хорошие новости")]
    [InlineData("Hey Sam\nlong time no see", "hey {name}\nlong time no see")]
    public void A_name_behind_a_greeting_is_a_slot(string text, string template) => Assert.Equal(Folded(template), Folded(Reading.Of(text).Template));

    [Theory]
    [InlineData("hi there how are you, friend")]
    [InlineData("hi how are you")]
    [InlineData("Hi, are you there?")]
    [InlineData("Hi")]
    [InlineData("he said hi linda")]
    [InlineData("this is hilarious, really")]
    [InlineData("thank you Linda, see you")]
    public void Other_words_are_no_names(string text) => Assert.DoesNotContain("{", Reading.Of(text).Template, StringComparison.Ordinal);

    [Fact]
    public void A_number_behind_a_greeting_is_a_number() => Assert.Equal("hi {number}, ok", Reading.Of("Hi 482913, ok").Template);

    [Fact]
    public void A_slot_knows_where_it_stands()
    {
        var reading = Reading.Of("Hi Linda, pay £1.99 at http://example.com/x or 12 34");
        var slots = reading.Fingerprinter.Slots.ToArray();

        Assert.Equal([SlotKind.Name, SlotKind.Price, SlotKind.Link, SlotKind.Number], slots.Select(slot => slot.Kind));
        Assert.Equal(
            ["linda", "£1.99", "http://example.com/x", "12 34"],
            slots.Select(slot => reading.Text.Chars.Slice(slot.Span.Start, slot.Span.Length).ToString()));
    }

    [Fact]
    public void The_template_is_the_skeletons_with_a_character_for_each_slot()
    {
        var fingerprinter = Reading.Of("Hello Linda, pay £1.99 for 3 items at http://example.com/x now").Fingerprinter;

        Assert.Equal("heio\uE009pay\uE005for\uE007itemsat\uE000now", fingerprinter.Template.ToString());
        Assert.Equal([4, 5, 8, 9, 12, 13, 18, 20, 21, 24], fingerprinter.TokenEnds.ToArray());
    }

    [Fact]
    public void Every_kind_has_its_own_character()
    {
        string[] texts =
        [
            "http://example.com", "bob@example.com", "+442079460018", "wechat: abc123", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "£1.50", "off 50%",
            "482913", "AB1234CD567", "hi bob,",
        ];

        Assert.Equal(
            Enum.GetValues<SlotKind>().Select(kind => (char)('\uE000' + (int)kind)),
            texts.Select(text => Reading.Of(text).Fingerprinter.Template[^1]));
    }

    [Fact]
    public void Without_slots_the_folded_text_is_the_template() => Assert.Equal("see you at noon!", TemplateText.Of(Reading.Of("See you at NOON!").Text, []));

    private static string Folded(string text) => Reading.Of(text).Text.Chars.ToString();
}
