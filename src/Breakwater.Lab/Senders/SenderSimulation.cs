namespace Breakwater.Lab.Senders;

/// <summary>Simulates the senders of a messaging service: people, firms, attackers, with ground truth. Equal options give equal events on every host.</summary>
public sealed class SenderSimulation
{
    private readonly SenderSimulationOptions _options;

    /// <summary>Prepares a simulation.</summary>
    /// <exception cref="ArgumentException">The options make no sense.</exception>
    public SenderSimulation(SenderSimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        _options = options;
    }

    /// <summary>All events in the order of their times; made while they are read, and the same whenever they are read again.</summary>
    public IEnumerable<SimulatedEvent> Events() => new Stage(_options).Run();
}
