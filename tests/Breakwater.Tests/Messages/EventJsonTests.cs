using System.Net;
using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Messages;

/// <summary>Events of every type, with what a service may tell beside the text.</summary>
public sealed class EventJsonTests
{
    [Fact]
    public void A_message_carries_what_the_service_knows()
    {
        var message = Read("""
            {"id":"m1","time":"2014-08-21T14:03:11Z","service":"imessage","sender":"liu8841@163.com","recipient":"+12125550142","outcome":"unreachable",
             "senderSince":"2014-08-20","known":true,"ip":"203.0.113.7","hint":3,"fingerprint":"00ff00ff00ff00ff"}
            """).Message!;

        Assert.Equal((Outcome.Unreachable, true, new Hint(true, true), 0x00ff00ff00ff00ffUL), (message.Outcome, message.Known, message.Hint!.Value, message.Fingerprint!.Value));
        Assert.Equal(IPAddress.Parse("203.0.113.7"), message.Ip);
        Assert.Equal(new DateTimeOffset(2014, 8, 20, 0, 0, 0, TimeSpan.Zero), message.SenderSince);
        Assert.Equal("", message.Text);
    }

    [Fact]
    public void A_report_and_an_intervention_are_events()
    {
        var report = Read("""{"type":"report","id":"r1","time":"2014-08-21T14:03:11Z","via":"7726","reporter":"+13105550123","message":"m1","reason":"not-spam"}""").Report!;
        Assert.Equal(("r1", "7726", "m1", ReportReason.NotSpam), (report.Id, report.Via, report.Message.Value, report.Reason));

        var intervention = Read("""{"type":"intervention","id":"i1","kind":"takedown","target":"domain:shop.example","note":"by counsel"}""").Intervention!;
        Assert.Equal(("takedown", "domain:shop.example", "by counsel"), (intervention.Kind, intervention.Target, intervention.Note));
    }

    [Theory]
    [InlineData("0", false, false)]
    [InlineData("1", true, false)]
    [InlineData("2", false, true)]
    [InlineData("[]", false, false)]
    [InlineData("[\"number\",\"link\"]", true, true)]
    public void A_hint_is_two_bits_or_a_list(string json, bool hasLink, bool hasNumber) =>
        Assert.Equal(new Hint(hasLink, hasNumber), Read($$"""{"sender":"a@b.example","hint":{{json}}}""").Message!.Hint);

    [Theory]
    [InlineData("""{"sender":"a","hint":4}""", "column 22: \"hint\" must be")]
    [InlineData("""{"sender":"a","hint":["ad"]}""", "column 22: \"hint\" must be")]
    [InlineData("""{"sender":"a","hint":{"link":true}}""", "column 22: \"hint\" must be")]
    [InlineData("""{"sender":"a","known":1}""", "column 23: \"known\" must be true or false")]
    [InlineData("""{"sender":"a","fingerprint":"ff"}""", "column 29: \"fingerprint\" must be 16 hexadecimal digits")]
    [InlineData("""{"sender":"a","fingerprint":"-0ff00ff00ff00ff"}""", "\"fingerprint\" must be 16 hexadecimal digits")]
    [InlineData("""{"sender":"a","ip":"7"}""", "\"ip\" must be an IPv4 or IPv6 address")]
    [InlineData("""{"sender":"a","outcome":"lost"}""", "\"outcome\" must be delivered or unreachable")]
    [InlineData("""{"sender":"a","senderSince":"May"}""", "\"senderSince\" must be an ISO 8601 time")]
    [InlineData("""{"type":"report","reason":"bad","message":"m"}""", "\"reason\" must be spam, fraud, junk, other or not-spam")]
    [InlineData("""{"type":"report","id":"r"}""", "the report names no \"message\", \"text\" or \"sender\"")]
    [InlineData("""{"type":"intervention","id":"i"}""", "the intervention has no \"target\"")]
    [InlineData("""{"type":"poem","text":"hi"}""", "\"type\" must be message, report or intervention, not poem")]
    public void What_is_wrong_is_said(string json, string expected) =>
        Assert.Contains(expected, EventJson.TryRead(Encoding.UTF8.GetBytes(json), out _), StringComparison.Ordinal);

    private static Event Read(string json)
    {
        Assert.Null(EventJson.TryRead(Encoding.UTF8.GetBytes(json), out var read));
        return read;
    }
}
