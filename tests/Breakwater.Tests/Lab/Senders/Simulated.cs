using Breakwater.Engine.Messages;
using Breakwater.Lab.Senders;

namespace Breakwater.Tests.Lab.Senders;

/// <summary>Simulations that several tests look at.</summary>
internal static class Simulated
{
    private static readonly Lazy<SimulatedEvent[]> MixedEvents = new(() => [.. new SenderSimulation(Scenario.Mix(200_000)).Events()]);

    private static readonly Lazy<SimulatedEvent[]> PeopleEvents = new(() => Run(Scenario.People(1500) with { Duration = TimeSpan.FromDays(7) }));

    /// <summary>A mix of everything, 200,000 messages.</summary>
    public static SimulatedEvent[] Mix => MixedEvents.Value;

    /// <summary>1,500 people with their firms for a week, nobody attacks.</summary>
    public static SimulatedEvent[] People => PeopleEvents.Value;

    public static SimulatedEvent[] Run(SenderSimulationOptions options) => [.. new SenderSimulation(options).Events()];

    /// <summary>What one attacker sends to a few people for a while.</summary>
    public static Message[] Attack(Attacker attacker, double days = 2) =>
        [.. Of(Run(Small(days) with { Attackers = [attacker] }), actor => actor is not (ActorKind.Person or ActorKind.Firm or ActorKind.Codes))];

    public static SenderSimulationOptions Small(double days) => Scenario.People(200) with { Duration = TimeSpan.FromDays(days) };

    public static IEnumerable<Message> Of(IEnumerable<SimulatedEvent> events, Func<ActorKind, bool> isOf) =>
        events.Where(simulated => isOf(simulated.Actor)).Select(simulated => simulated.Message).OfType<Message>();

    public static IEnumerable<Message> Of(IEnumerable<SimulatedEvent> events, ActorKind actor) => Of(events, other => other == actor);

    public static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> isOne) => (double)all.Count(isOne) / all.Count;
}
