using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Messages;

public sealed class MessageJsonTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var message = Read(
            """
            {"type":"message","id":"m1","time":"2014-08-21T14:03:11.120Z","service":"iMessage","sender":"LIU8841@163.com",
             "recipient":"+1 (212) 555-0142","text":"Oakley 90% off","label":"spam"}
            """);

        Assert.Equal(
            new Message
            {
                Id = new MessageId("m1"),
                Time = new DateTimeOffset(2014, 8, 21, 14, 3, 11, 120, TimeSpan.Zero),
                Service = Service.IMessage,
                Sender = new Address(AddressKind.Email, "liu8841@163.com"),
                Recipient = new Address(AddressKind.E164, "+12125550142"),
                Text = "Oakley 90% off",
                Label = Label.Spam,
            },
            message);
    }

    [Fact]
    public void A_bare_text_is_a_message()
    {
        var message = Read("""{"text":"hi"}""");

        Assert.Equal(new Message { Text = "hi" }, message);
        Assert.Equal(
            ("", null, Service.Unknown, Address.None, Address.None, Label.None),
            (message.Id.Value, message.Time, message.Service, message.Sender, message.Recipient, message.Label));
    }

    [Fact]
    public void An_empty_text_is_a_text() => Assert.Equal("", Read("""{"text":""}""").Text);

    [Theory]
    [InlineData("""{"colour":"red","text":"hi","shade":false,"score":1.5,"size":null}""")]
    [InlineData("""{"evidence":{"text":"no","list":[1,{"text":"no"}]},"text":"hi"}""")]
    [InlineData("""{"Text":"no","TEXT":"no","texts":"no","text ":"no","te":"no","":"no","text":"hi"}""")]
    [InlineData("""{"\u006eext":"no","text":"hi","t\u00e9xt":"no"}""")]
    [InlineData("""{"\ud800":1,"text":"hi"}""")]
    [InlineData("""{"te\udfff":1,"text":"hi"}""")]
    public void Unknown_fields_are_passed_over(string json) => Assert.Equal(new Message { Text = "hi" }, Read(json));

    [Fact]
    public void A_field_s_name_may_be_escaped() => Assert.Equal("hi", Read("""{"\u0074ext":"hi"}""").Text);

    [Fact]
    public void Fields_stand_in_any_order_with_any_white_space() =>
        Assert.Equal(("m", "hi"), (Read(" {\n\t\"label\" : \"ham\" ,\r\n \"text\": \"hi\" , \"id\":\"m\" }\r\n ") is var m ? m.Id.Value : "", m.Text));

    [Fact]
    public void The_last_of_two_fields_of_one_name_counts() => Assert.Equal("second", Read("""{"text":"first","text":"second"}""").Text);

    [Fact]
    public void Null_is_a_field_that_was_not_told()
    {
        var message = Read("""{"type":null,"id":null,"time":null,"service":null,"sender":null,"recipient":null,"label":null,"text":"hi"}""");

        Assert.Equal(new Message { Text = "hi" }, message);
    }

    [Theory]
    [InlineData("ham", Label.Ham)]
    [InlineData("spam", Label.Spam)]
    [InlineData("smishing", Label.Smishing)]
    public void Labels_are_read(string word, Label label) => Assert.Equal(label, Read($$"""{"text":"","label":"{{word}}"}""").Label);

    [Theory]
    [InlineData("2014-08-21T14:03:11Z", "2014-08-21T14:03:11")]
    [InlineData("2014-08-21T14:03:11.5Z", "2014-08-21T14:03:11.5")]
    [InlineData("2014-08-21T14:03:11.1234567Z", "2014-08-21T14:03:11.1234567")]
    [InlineData("2014-08-21T14:03:11.123456789Z", "2014-08-21T14:03:11.1234568")]
    [InlineData("2014-08-21T14:03:11+02:00", "2014-08-21T12:03:11")]
    [InlineData("2014-08-21T23:03:11-07:30", "2014-08-22T06:33:11")]
    [InlineData("2014-08-21T14:03:11", "2014-08-21T14:03:11")]
    [InlineData("2014-08-21 14:03:11", "2014-08-21T14:03:11")]
    [InlineData("2014-08-21T14:03Z", "2014-08-21T14:03:00")]
    [InlineData("2014-08-21", "2014-08-21T00:00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59")]
    public void Times_are_read_in_utc(string written, string utc)
    {
        var time = Read($$"""{"text":"","time":"{{written}}"}""").Time;

        Assert.Equal(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), time!.Value.DateTime);
        Assert.Equal(TimeSpan.Zero, time.Value.Offset);
    }

    [Theory]
    [InlineData("""a\"b\\c\/d""", "a\"b\\c/d")]
    [InlineData("""a\nb\rc\td\be\ff""", "a\nb\rc\td\be\ff")]
    [InlineData("""caf\u00e9 \u20AC""", "café €")]
    [InlineData("""\ud83d\udc4d""", "👍")]
    [InlineData("""\uD83D\uDC4D!""", "👍!")]
    [InlineData("👍 微信 café", "👍 微信 café")]
    [InlineData("""\u0000""", "\0")]
    [InlineData("""\\ud800""", "\\ud800")]
    [InlineData("""\\\ud83d\udc4d\\""", "\\👍\\")]
    public void Escapes_are_read(string written, string text) => Assert.Equal(text, Read($$"""{"text":"{{written}}"}""").Text);

    [Theory]
    [InlineData("""\ud800""", "D800")]
    [InlineData("""\udc00""", "DC00")]
    [InlineData("""\udc4d\ud83d""", "DC4D D83D")]
    [InlineData("""a\ud83d""", "0061 D83D")]
    [InlineData("""\ud83db\"\n""", "D83D 0062 0022 000A")]
    [InlineData("""\uD83D\u0041""", "D83D 0041")]
    public void An_escaped_lone_surrogate_stays_what_it_is(string written, string units) =>
        Assert.Equal(units, Units(Read($$"""{"text":"{{written}}"}""").Text));

    [Theory]
    [InlineData(new byte[] { 0xFF }, "FFFD")]
    [InlineData(new byte[] { 0xC3 }, "FFFD")]
    [InlineData(new byte[] { (byte)'a', 0x80, (byte)'b' }, "0061 FFFD 0062")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "FFFD FFFD FFFD")]
    [InlineData(new byte[] { 0xF0, 0x9F, (byte)'\\', (byte)'n' }, "FFFD 000A")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "FFFD FFFD")]
    public void A_broken_byte_becomes_a_replacement_character(byte[] broken, string units)
    {
        byte[] json = [.. "{\"text\":\""u8, .. broken, .. "\"}"u8];

        Assert.Null(MessageJson.TryRead(json, out var message));
        Assert.Equal(units, Units(message.Text));
    }

    [Fact]
    public void Every_text_survives_when_all_of_it_is_escaped() => Gen.String.Sample(
        text =>
        {
            var escaped = string.Concat(text.Select(c => $"\\u{(int)c:x4}"));
            Assert.Equal(text, Read($$"""{"text":"{{escaped}}"}""").Text);
        },
        iter: 5_000);

    [Fact]
    public void A_message_is_taken_at_any_length()
    {
        var text = new string('x', 3_000_000);

        Assert.Equal(text, Read($$"""{"text":"{{text}}"}""").Text);
    }

    private static string Units(string text) => string.Join(' ', text.Select(c => $"{(int)c:X4}"));

    private static Message Read(string json)
    {
        Assert.Null(MessageJson.TryRead(Encoding.UTF8.GetBytes(json), out var message));
        return message;
    }
}
