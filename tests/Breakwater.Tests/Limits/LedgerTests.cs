using System.Net;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Limits;

/// <summary>What the ledger tells of a sender after a row of messages.</summary>
public sealed class LedgerTests
{
    private static readonly DateTimeOffset Start = new(2014, 8, 21, 0, 0, 0, TimeSpan.Zero);

    private readonly Ledger _ledger = new(Small);

    internal static LedgerOptions Small { get; } = new() { Senders = 10_000, PairLines = 1 << 12, Groups = 1 << 10, Recipients = 1 << 12, Standings = 1 << 12 };

    [Fact]
    public void Rates_strangers_and_recipients_are_counted()
    {
        for (var i = 0; i < 30; i++)
        {
            Send("spam@x.example", $"+1310555{i:0000}", seconds: i);
        }

        Assert.Equal((30, 30, 30), (Value(SignalId.SenderRateMinute), Value(SignalId.SenderRateHour), Value(SignalId.SenderRateDay)));
        Assert.Equal((30, 1.0, 0), (Value(SignalId.SenderStrangers), Value(SignalId.SenderStrangerShare), Value(SignalId.SenderReplyShare)));
        Assert.InRange(Value(SignalId.SenderRecipients), 20, 40);
    }

    [Fact]
    public void Whoever_answers_is_no_stranger_any_more_and_speaks_for_the_sender()
    {
        Send("a@x.example", "+13105550001");
        Send("+13105550001", "a@x.example");
        Assert.Equal(0, Value(SignalId.SenderStrangers));
        Send("a@x.example", "+13105550001");
        Assert.Equal(1, Value(SignalId.SenderStrangers));
        Assert.InRange(Value(SignalId.SenderReplyShare), 0.2, 0.3);
    }

    [Theory]
    [InlineData(0, 10, 0, 0)]
    [InlineData(1, 10, 0.02, 0.03)]
    [InlineData(5, 10, 0.25, 0.3)]
    [InlineData(500, 1000, 0.47, 0.48)]
    public void Few_answers_prove_little(int answers, int strangers, double least, double most) =>
        Assert.InRange(Fading.LeastShare((ushort)(answers * Fading.One), (ushort)(strangers * Fading.One)), least, most);

    [Fact]
    public void Whom_the_recipient_knows_is_no_stranger()
    {
        Send("a@x.example", "+13105550001", known: true);
        Assert.Equal(0, Value(SignalId.SenderStrangers));
    }

    [Fact]
    public void What_was_not_delivered_makes_no_acquaintance_and_no_stranger()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.True(_ledger.Notice(Message("a@x.example", "+13105550001"), default));
            Assert.Equal(1, Value(SignalId.SenderStrangers));
            _ledger.Settle(isDelivered: false, isAgainst: true);
        }

        Send("a@x.example", "+13105550001");
        Assert.Equal((1, 3), (Value(SignalId.SenderStrangers), Value(SignalId.SenderVerdicts)));
    }

    [Fact]
    public void Unreachable_recipients_links_and_repeats_are_counted()
    {
        for (var i = 0; i < 10; i++)
        {
            Send("a@x.example", $"+1310555{i:0000}", outcome: i < 7 ? Outcome.Unreachable : Outcome.Delivered, content: new MessageContent(0x1234, 0, i < 5));
        }

        Assert.Equal((7, 0.7), (Value(SignalId.SenderUnreachable), Value(SignalId.SenderUnreachableShare)));
        Assert.Equal((0.5, 10), (Value(SignalId.SenderLinkShare), Value(SignalId.SenderRepeats)));
    }

    [Fact]
    public void Windows_end_and_counters_fade()
    {
        for (var i = 0; i < 20; i++)
        {
            Send("a@x.example", $"+1310555{i:0000}");
            _ledger.Take(new Report { Sender = Address.Parse("a@x.example"), Time = Start, Reason = ReportReason.Spam }, default);
        }

        Witness(7 * 86_400);
        Send("a@x.example", "+13105559999", seconds: 7 * 86_400);
        Assert.Equal((1, 1, 1), (Value(SignalId.SenderRateHour), Value(SignalId.SenderRateDay), Value(SignalId.SenderStrangers)));
        Assert.Equal(10, Value(SignalId.SenderReports));
        Assert.Equal(7, Value(SignalId.SenderAge));
    }

    [Fact]
    public void New_senders_of_a_provider_a_block_and_a_network_are_seen_together()
    {
        for (var i = 0; i < 12; i++)
        {
            Send($"throwaway{i}@163.example", $"+1310555{i:0000}", ip: $"203.0.113.{i}");
            Send($"+1415777{i:0000}", $"+1310555{i:0000}");
        }

        Send("another@163.example", "+13105550100", ip: "203.0.113.99");
        Assert.Equal((13, 12), (Value(SignalId.ProviderNewSenders), Value(SignalId.ProviderStrangers)));
        Assert.Equal((13, 12), (Value(SignalId.NetworkNewSenders), Value(SignalId.NetworkStrangers)));
        Send("+14157770099", "+13105550100");
        Assert.Equal((13, 12), (Value(SignalId.BlockNewSenders), Value(SignalId.BlockStrangers)));
    }

    [Fact]
    public void Senders_that_a_service_has_known_for_long_are_not_new()
    {
        for (var i = 0; i < 5; i++)
        {
            Send($"old{i}@163.example", $"+1310555{i:0000}", since: Start.AddYears(-2));
        }

        Assert.Equal((0, 0), (Value(SignalId.ProviderNewSenders), Value(SignalId.ProviderStrangers)));
        Assert.Equal(730, Value(SignalId.SenderAge));
    }

    [Fact]
    public void Answers_to_new_senders_count_for_their_group()
    {
        for (var i = 0; i < 4; i++)
        {
            Send($"new{i}@163.example", "+13105550001", ip: $"203.0.113.{i}");
            Send("+13105550001", $"new{i}@163.example");
            Send($"new{i}@163.example", "+13105550001", ip: $"203.0.113.{i}");
        }

        Assert.Equal((1.0, 1.0), (Value(SignalId.ProviderReplyShare), Value(SignalId.NetworkReplyShare)));
    }

    [Fact]
    public void A_bombed_recipient_is_seen()
    {
        for (var i = 0; i < 40; i++)
        {
            Send($"FORM{i}", "+13105550001");
        }

        Assert.Equal(40, Value(SignalId.RecipientRate));
        Assert.InRange(Value(SignalId.RecipientSenders), 25, 60);
    }

    [Fact]
    public void Reports_reach_the_sender_the_domain_and_the_fingerprint_of_a_message()
    {
        Send("a@x.example", "+13105550001", id: "m1", content: new MessageContent(7, 8, true));
        Assert.True(_ledger.Take(new Report { Message = new MessageId("m1"), Reason = ReportReason.Junk, Time = Start }, default));
        Send("b@x.example", "+13105550002", content: new MessageContent(7, 8, true));
        Assert.Equal((1, 1, 0), (Value(SignalId.FingerprintReports), Value(SignalId.DomainReports), Value(SignalId.SenderReports)));
        Send("a@x.example", "+13105550003");
        Assert.Equal(1, Value(SignalId.SenderReports));

        Assert.True(_ledger.Take(new Report { Message = new MessageId("m1"), Reason = ReportReason.NotSpam, Time = Start }, default));
        Send("a@x.example", "+13105550004", content: new MessageContent(7, 8, true));
        Assert.Equal((0, 0, 0), (Value(SignalId.FingerprintReports), Value(SignalId.DomainReports), Value(SignalId.SenderReports)));
        Assert.False(_ledger.Take(new Report { Message = new MessageId("unheard of") }, default));
    }

    [Fact]
    public void Without_a_time_or_a_sender_there_is_no_behaviour()
    {
        Assert.False(_ledger.Notice(new Message { Sender = Address.Parse("a@x.example") }, default));
        Assert.False(_ledger.Notice(new Message { Time = Start }, default));
        Assert.False(_ledger.Notice(Message("a@x.example", "b@x.example") with { Time = DateTimeOffset.MinValue }, default));
        Assert.False(_ledger.Notice(Message("a@x.example", "b@x.example") with { Time = DateTimeOffset.MaxValue }, default));
        _ledger.Settle(isDelivered: true, isAgainst: false);
        Assert.Equal((4, 0), (_ledger.Counts.Untimed, _ledger.Counts.Senders));
        Assert.All(_ledger.Behaviour.Values.ToArray(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_name_of_ten_million_characters_is_a_sender_like_any_other()
    {
        var name = new string('x', 10_000_000);
        Send(name, "+13105550001");
        Send(name, "+13105550002");
        Assert.Equal((2, 1), (Value(SignalId.SenderRateDay), _ledger.Counts.Senders));
        Send(name + "y", "+13105550003");
        Assert.Equal(1, Value(SignalId.SenderRateDay));
    }

    [Fact]
    public void What_was_counted_while_the_clock_was_wrong_fades_once_it_is_right_again()
    {
        Send("early@y.example", "+13105558888");
        for (var i = 0; i < 30; i++)
        {
            Witness(86_400 * 3_650);
            Send("a@x.example", "+13105550001", 86_400 * 3_650, content: new MessageContent(7, 8, true), ip: "203.0.113.1");
        }

        for (var i = 0; i < EventClock.WitnessesBack; i++)
        {
            Send("early@y.example", "+13105558888", 60);
        }

        // The first message after that counts beside those before, the next alone.
        Send("a@x.example", "+13105550001", 60, content: new MessageContent(7, 8, true), ip: "203.0.113.1");
        Assert.Equal((31, 31, 0), (Value(SignalId.SenderRateDay), Value(SignalId.FingerprintRecipients), Value(SignalId.SenderAge)));
        Witness(86_400 * 3);
        Send("a@x.example", "+13105550001", 86_400 * 3, content: new MessageContent(7, 8, true), ip: "203.0.113.1");
        Assert.Equal((1, 1, 3), (Value(SignalId.SenderRateDay), Value(SignalId.FingerprintRecipients), Math.Round(Value(SignalId.SenderAge))));
        Assert.Equal((0, 1), (Value(SignalId.NetworkNewSenders), Value(SignalId.RecipientRate)));
    }

    [Fact]
    public void Reports_do_not_move_the_clock_and_wait_for_a_message_to_set_it()
    {
        var forged = new Report { Sender = Address.Parse("a@x.example"), Time = Start.AddYears(50), Reason = ReportReason.Spam };
        _ledger.Take(forged, new MessageContent(7, 8, true));
        Send("a@x.example", "+13105550001", content: new MessageContent(7, 8, true));
        Assert.Equal((1, 1), (Value(SignalId.FingerprintReports), Value(SignalId.DomainReports)));
        for (var i = 0; i < 10; i++)
        {
            _ledger.Take(forged, default);
        }

        Send("a@x.example", "+13105550002");
        Assert.Equal((2, 10, 0), (Value(SignalId.SenderRateMinute), Value(SignalId.SenderReports), _ledger.Counts.TooLate));
    }

    [Fact]
    public void A_report_is_about_the_last_message_of_its_name()
    {
        Send("a@x.example", "+13105550001", id: "1");
        Send("b@x.example", "+13105550001", id: "1");
        _ledger.Take(new Report { Message = new MessageId("1"), Reason = ReportReason.Spam }, default);
        Send("b@x.example", "+13105550002");
        Assert.Equal(1, Value(SignalId.SenderReports));
    }

    [Fact]
    public void Addresses_of_the_old_internet_written_in_the_new_way_keep_their_blocks()
    {
        Send("a@x.example", "+13105550001", ip: "203.0.113.1");
        Send("b@x.example", "+13105550001", ip: "::ffff:203.0.113.2");
        Assert.Equal(2, Value(SignalId.NetworkNewSenders));
        Send("c@x.example", "+13105550001", ip: "::ffff:198.51.100.2");
        Assert.Equal(1, Value(SignalId.NetworkNewSenders));
    }

    private double Value(SignalId id) => _ledger.Behaviour[id];

    // Three events ahead make the clock follow a jump.
    private void Witness(int seconds)
    {
        for (var i = 0; i < 3; i++)
        {
            Send($"witness{i}@y.example", "+13105558888", seconds);
        }
    }

    private void Send(
        string from, string to, int seconds = 0, bool known = false, Outcome outcome = Outcome.None, MessageContent content = default,
        string? ip = null, DateTimeOffset? since = null, string id = "")
    {
        var message = Message(from, to) with
        {
            Id = new MessageId(id),
            Time = Start.AddSeconds(seconds),
            Known = known,
            Outcome = outcome,
            SenderSince = since,
            Ip = ip is null ? null : IPAddress.Parse(ip),
        };
        Assert.True(_ledger.Notice(message, content));
        _ledger.Settle(isDelivered: true, isAgainst: false);
    }

    private static Message Message(string from, string to) =>
        new() { Sender = Address.Parse(from), Recipient = Address.Parse(to), Time = Start, Service = Service.IMessage };
}
