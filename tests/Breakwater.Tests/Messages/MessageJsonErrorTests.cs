using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Messages;

/// <summary>Whatever a stranger's line says, reading it ends with a reason and never with an exception.</summary>
public sealed class MessageJsonErrorTests
{
    private static readonly Gen<string> Fragments = Gen.OneOfConst(
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\"text\":", "\"text\":\"hi\"", "\"time\":", "\"label\":\"spam\"", "\"sender\":\"tel:\"", "\"id\":1",
        "\"\\ud800\":", "\"\\ud800\"", "\"2014-08-21T14:03:11Z\"", "null", "true", "1e999", "-", "0x1", " ", "\n", "\uFEFF", "//", "\u0000", "{\"type\":\"report\"}")
        .Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("hello")]
    [InlineData("'text'")]
    [InlineData("\uFEFF{\"text\":\"hi\"}")]
    [InlineData("// comment\n{\"text\":\"hi\"}")]
    [InlineData("{\"text\"")]
    [InlineData("{\"text\":")]
    [InlineData("{\"text\":\"hi")]
    [InlineData("{\"text\":\"hi\"")]
    [InlineData("{\"text\":\"hi\",}")]
    [InlineData("{\"text\":\"hi\" \"id\":\"m\"}")]
    [InlineData("{text:\"hi\"}")]
    [InlineData("{\"text\":\"a\nb\"}")]
    [InlineData("{\"text\":\"\\x41\"}")]
    [InlineData("{\"text\":\"\\u12g4\"}")]
    [InlineData("{\"text\":\"hi\"}}")]
    [InlineData("{\"text\":\"hi\"}{\"text\":\"ho\"}")]
    [InlineData("{\"text\":\"hi\"} {\"text\":\"ho\"}")]
    [InlineData("{\"text\":\"hi\"} x")]
    [InlineData("{\"text\":\"hi\"},")]
    public void What_is_no_json_is_said_with_its_column(string json) => Assert.Matches("^column [0-9]+: this is not JSON$", Error(json));

    [Theory]
    [InlineData("{\"text\":\"hi\" oops}", 14)]
    [InlineData("{\"text\":tru}", 12)]
    [InlineData("{\"text\":\"hi\"}!", 14)]
    [InlineData("!", 1)]
    public void The_column_is_where_the_json_breaks(string json, int column) => Assert.StartsWith($"column {column}:", Error(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"text\":\"hi\"}]")]
    [InlineData("\"text\"")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("null")]
    public void Other_json_is_no_message(string json) => Assert.Equal("column 1: a message is a JSON object", Error(json));

    [Theory]
    [InlineData("text")]
    [InlineData("id")]
    [InlineData("type")]
    [InlineData("time")]
    [InlineData("service")]
    [InlineData("sender")]
    [InlineData("recipient")]
    [InlineData("label")]
    public void A_field_of_the_wrong_type_is_named_with_its_column(string name)
    {
        foreach (var value in (string[])["1", "true", "false", "{\"text\":\"hi\"}", "[\"hi\"]"])
        {
            Assert.Equal($"column {name.Length + 5}: \"{name}\" must be a text", Error($$"""{"{{name}}":{{value}},"text":"hi"}"""));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2014-13-01T00:00:00Z")]
    [InlineData("2014-02-30")]
    [InlineData("2014-08-21T25:00:00Z")]
    [InlineData("2014-08-21T14:03:11+15:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("10000-01-01T00:00:00Z")]
    [InlineData("1408629791")]
    public void What_is_no_time_is_refused(string time) => Assert.Equal(
        "column 17: \"time\" must be an ISO 8601 time such as 2014-08-21T14:03:11Z", Error($$"""{"id":"","time":"{{time}}","text":"hi"}"""));

    [Theory]
    [InlineData("14:03")]
    [InlineData("Thursday")]
    [InlineData("21 August")]
    [InlineData("8/21/2014")]
    [InlineData("08-21")]
    [InlineData("2014-08")]
    [InlineData("Thu, 21 Aug 2014 14:03:11 GMT")]
    public void A_time_that_leaves_something_to_guess_is_refused(string time) => Assert.Contains("ISO 8601", Error($$"""{"time":"{{time}}","text":"hi"}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("Spam")]
    [InlineData("HAM")]
    [InlineData("phishing")]
    [InlineData("none")]
    [InlineData("1")]
    public void An_unknown_label_is_refused(string label) =>
        Assert.Equal("column 10: \"label\" must be ham, spam or smishing", Error($$"""{"label":"{{label}}","text":"hi"}"""));

    [Theory]
    [InlineData("report")]
    [InlineData("intervention")]
    [InlineData("Message")]
    [InlineData("")]
    public void Another_type_of_event_is_no_message(string type) =>
        Assert.Equal($"this is a {type}, not a message", Error($$"""{"type":"{{type}}","text":"hi"}"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"type\":\"message\",\"id\":\"m1\"}")]
    [InlineData("{\"text\":null}")]
    public void A_message_with_neither_text_nor_sender_is_refused(string json) => Assert.Equal("the message has neither a \"text\" nor a \"sender\"", Error(json));

    [Fact]
    public void What_stands_before_the_error_is_kept()
    {
        var error = MessageJson.TryRead("{\"id\":\"m1\",\"sender\":\"12345\",\"text\":7}"u8, out var message);

        Assert.NotNull(error);
        Assert.Equal(("m1", AddressKind.ShortCode, ""), (message.Id.Value, message.Sender.Kind, message.Text));
    }

    [Fact]
    public void Nesting_is_read_to_a_bound_and_refused_beyond_it()
    {
        Assert.Null(MessageJson.TryRead(Nested(31), out _));
        Assert.Matches("^column [0-9]+: this is not JSON$", MessageJson.TryRead(Nested(32), out _));
        Assert.Matches("^column [0-9]+: this is not JSON$", MessageJson.TryRead(Nested(1_000_000), out _));
    }

    [Fact]
    public void No_bytes_make_it_throw() => Gen.OneOf(
        Gen.Byte.Array[0, 60],
        Fragments.Select(Encoding.UTF8.GetBytes),
        Fragments.Select(text => Encoding.UTF8.GetBytes($$"""{"text":"hi",{{text}}}""")),
        Gen.Select(Gen.OneOfConst("text", "id", "time", "sender", "label", "x"), Gen.Byte.Array[0, 30], (name, bytes) =>
            (byte[])[.. Encoding.UTF8.GetBytes($$"""{"{{name}}":""" + "\""), .. bytes, .. "\",\"text\":\"hi\"}"u8])).Sample(
        json =>
        {
            var error = MessageJson.TryRead(json, out var message);
            Assert.NotNull(message.Text);
            Assert.NotEqual("", error);
        },
        iter: 50_000);

    private static byte[] Nested(int depth) =>
        Encoding.ASCII.GetBytes($$"""{"x":{{new string('[', depth)}}{{new string(']', depth)}},"text":"hi"}""");

    private static string Error(string json)
    {
        var error = MessageJson.TryRead(Encoding.UTF8.GetBytes(json), out _);
        Assert.NotNull(error);
        return error;
    }
}
