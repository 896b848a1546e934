using Breakwater.Lab.Senders;

namespace Breakwater.Cli.Measuring;

/// <summary>Counts what a simulation of senders had.</summary>
internal sealed class SenderCounts
{
    private readonly long[] _messages = new long[Enum.GetValues<ActorKind>().Length];

    public long Messages { get; private set; }

    public long Reports { get; private set; }

    public DateTimeOffset First { get; private set; }

    public DateTimeOffset Last { get; private set; }

    public long MessagesOf(ActorKind actor) => _messages[(int)actor];

    public void Add(in SimulatedEvent simulated)
    {
        First = Messages + Reports == 0 ? simulated.Time : First;
        Last = simulated.Time;
        if (simulated.Message is null)
        {
            Reports++;
        }
        else
        {
            Messages++;
            _messages[(int)simulated.Actor]++;
        }
    }
}
