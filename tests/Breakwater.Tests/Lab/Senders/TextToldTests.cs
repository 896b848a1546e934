using System.Buffers;
using System.Text;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Senders;

namespace Breakwater.Tests.Lab.Senders;

public sealed class TextToldTests
{
    private static readonly SimulatedEvent[] Clear = Simulated.Run(Options(TextTold.Text));

    [Theory]
    [InlineData(TextTold.None)]
    [InlineData(TextTold.Hint)]
    [InlineData(TextTold.Fingerprint)]
    public void A_blind_simulation_tells_no_text(TextTold told)
    {
        var events = Simulated.Run(Options(told));

        Assert.Equal(Clear.Length, events.Length);
        Assert.Contains(events, simulated => simulated.Report is not null);
        Assert.DoesNotContain("\"text\"", Write(events), StringComparison.Ordinal);
        Assert.All(events, simulated => Assert.Equal("", simulated.Message?.Text ?? simulated.Report!.Text));
    }

    [Fact]
    public void What_is_told_changes_nothing_else() => Assert.Equal(
        Simulated.Of(Clear, _ => true).Select(message => message with { Text = "" }),
        Simulated.Of(Simulated.Run(Options(TextTold.Hint)), _ => true).Select(message => message with { Hint = null }));

    [Fact]
    public void Metadata_alone_is_neither_hint_nor_fingerprint() =>
        Assert.DoesNotMatch("\"(hint|fingerprint)\"", Write(Simulated.Run(Options(TextTold.None))));

    [Fact]
    public void The_fingerprint_is_the_one_of_the_client_contract() => Assert.All(
        Clear.Zip(Simulated.Run(Options(TextTold.Fingerprint))).Where(pair => pair.First.Message is not null).Take(2000),
        pair => Assert.Equal(ClientFingerprint.Of(pair.First.Message!.Text, "simulated"u8), pair.Second.Message!.Fingerprint));

    [Fact]
    public void The_hint_tells_of_links_and_numbers()
    {
        var told = Clear.Zip(Simulated.Run(Options(TextTold.Hint))).Where(pair => pair.First.Message is not null).ToArray();

        Assert.All(told, pair => Assert.Equal(pair.First.Message!.Text.Contains("://", StringComparison.Ordinal), pair.Second.Message!.Hint!.Value.HasLink));
        Assert.All(
            told.Where(pair => pair.First.Message!.Text.EndsWith("is your Bank verification code", StringComparison.Ordinal)),
            pair => Assert.True(pair.Second.Message!.Hint!.Value.HasNumber));
        Assert.Contains(told, pair => !pair.Second.Message!.Hint!.Value.HasNumber);
    }

    [Fact]
    public void A_service_that_never_tells_tells_of_nobody_that_the_recipient_knows_the_sender()
    {
        var events = Simulated.Run(Options(TextTold.Text) with { TellsKnown = false });
        var output = new ArrayBufferWriter<byte>();
        using var json = new SimulatedEventJson(output, tellsKnown: false);
        json.WriteEvent(events[0]);

        Assert.All(Simulated.Of(events, _ => true), message => Assert.False(message.Known));
        Assert.DoesNotContain("known", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static SenderSimulationOptions Options(TextTold told) => Simulated.Small(1) with
    {
        Told = told,
        Attackers = [Scenario.Script() with { Messages = 500, Service = Service.Sms }, Scenario.Ring(20), Scenario.Opener(), Scenario.Prober() with { Messages = 200 }],
        ReportShare = 0.1,
    };

    private static string Write(SimulatedEvent[] events)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new SimulatedEventJson(output, tellsKnown: true);
        foreach (var simulated in events)
        {
            json.WriteEvent(simulated);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
