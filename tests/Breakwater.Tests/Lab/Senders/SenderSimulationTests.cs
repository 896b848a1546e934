using System.Buffers;
using System.Text;
using Breakwater.Engine.Messages;
using Breakwater.Lab;
using Breakwater.Lab.Senders;

namespace Breakwater.Tests.Lab.Senders;

public sealed class SenderSimulationTests
{
    [Fact]
    public void The_events_are_the_same_on_every_host() =>
        Assert.Equal("bd54897e180a60b3", $"{StableHash.Of(Lines(new SenderSimulation(Scenario.Mix(30_000)).Events())):x16}");

    [Fact]
    public void A_simulation_can_be_read_again()
    {
        var simulation = new SenderSimulation(Scenario.Mix(2_000));

        Assert.Equal(simulation.Events(), simulation.Events());
    }

    [Fact]
    public void Another_seed_gives_other_events() =>
        Assert.NotEqual(Lines(new SenderSimulation(Scenario.Mix(200)).Events()), Lines(new SenderSimulation(Scenario.Mix(200, seed: 2)).Events()));

    [Fact]
    public void Events_come_in_the_order_of_their_times() =>
        Assert.All(Simulated.Mix.Zip(Simulated.Mix.Skip(1)), pair => Assert.True(pair.First.Time <= pair.Second.Time, pair.Second.Id));

    [Fact]
    public void Ids_are_different() => Assert.Equal(Simulated.Mix.Length, Simulated.Mix.Select(simulated => simulated.Id).Distinct().Count());

    [Fact]
    public void Every_event_is_read_by_the_engine_as_it_was_meant()
    {
        var events = Simulated.Mix.Take(20_000).ToArray();
        var lines = Lines(events).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(events.Length, lines.Length);
        for (var index = 0; index < lines.Length; index++)
        {
            Assert.Null(EventJson.TryRead(Encoding.UTF8.GetBytes(lines[index]), out var read));
            Assert.Equal(events[index].Message, read.Message);
            Assert.Equal(events[index].Report, read.Report);
        }
    }

    [Fact]
    public void An_attacker_leaves_what_people_do_as_it_is()
    {
        var alone = Messages(Simulated.Small(0.5));
        var attacked = Messages(Simulated.Small(0.5) with { Attackers = [Scenario.Script() with { ReplyShare = 0 }] });

        Assert.Equal(alone, attacked);
        static (DateTimeOffset?, Address, Address, string)[] Messages(SenderSimulationOptions options) =>
            [.. Simulated.Of(Simulated.Run(options), ActorKind.Person).Select(message => (message.Time, message.Sender, message.Recipient, message.Text))];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1_000)]
    public void A_mix_has_exactly_the_messages_that_were_asked_for(int messages)
    {
        Assert.Equal(messages, new SenderSimulation(Scenario.Mix(messages)).Events().Count(simulated => simulated.Message is not null));
        Assert.Equal(messages, new SenderSimulation(Scenario.Mix(messages, attackers: 0)).Events().Count(simulated => simulated.Message is not null));
    }

    [Fact]
    public void A_mix_takes_about_the_days_and_has_about_the_attackers_that_were_asked_for()
    {
        Assert.InRange((Simulated.Mix[^1].Time - Simulated.Mix[0].Time).TotalDays, 6, 9);
        Assert.InRange(Simulated.Share([.. Simulated.Mix.Where(simulated => simulated.Message is not null)], simulated => simulated.Label == Label.Spam), 0.16, 0.24);
    }

    [Fact]
    public void A_mix_has_every_kind_of_actor() =>
        Assert.Equal(Enum.GetValues<ActorKind>(), Simulated.Mix.Select(simulated => simulated.Actor).Distinct().Order());

    [Fact]
    public void Only_attackers_send_spam() => Assert.All(
        Simulated.Mix,
        simulated => Assert.Equal(simulated.Actor is ActorKind.Person or ActorKind.Firm or ActorKind.Codes ? Label.Ham : Label.Spam, simulated.Label));

    [Fact]
    public void A_simulation_ends_when_it_is_over()
    {
        var options = Simulated.Small(0.5);

        Assert.All(Simulated.Run(options), simulated => Assert.InRange(simulated.Time, options.Start, options.Start.AddDays(0.5)));
    }

    [Fact]
    public void One_person_has_nobody_to_write_to() =>
        Assert.Empty(Simulated.Run(new SenderSimulationOptions { People = 1, Duration = TimeSpan.FromDays(1) }));

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        SenderSimulationOptions[] wrong =
        [
            new() { People = -1 }, new() { People = SenderSimulationOptions.MaxPeople + 1 }, new() { ReportShare = 1.5 }, new() { ReportShare = double.NaN },
            new() { Start = default }, new() { Start = DateTimeOffset.MaxValue }, new() { Messages = -1 }, new() { Firms = -1 }, new() { FirmMessagesPerDay = 0 },
            new() { Attackers = [Scenario.Script(0)] }, new() { Attackers = [Scenario.Ring(0)] }, new() { Attackers = [Scenario.Patient(0)] },
            new() { Attackers = [Scenario.Prober(0)] }, new() { Attackers = [Scenario.Bomber(-1)] }, new() { Attackers = [Scenario.Takeover() with { PerSecond = 0 }] },
            new() { Attackers = [Scenario.Script() with { Begins = TimeSpan.FromDays(-1) }] }, new() { Attackers = [Scenario.Ring() with { UnreachableShare = 2 }] },
        ];

        Assert.All(wrong, options => Assert.ThrowsAny<ArgumentException>(() => new SenderSimulation(options)));
    }

    private static string Lines(IEnumerable<SimulatedEvent> events)
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
