using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Lab.Senders;

/// <summary>Lets a judge decide on a simulation, message after message, and counts what became of whom.</summary>
/// <remarks>What did not reach anybody has no consequences: nobody reports it, and no stranger answers an attacker whose messages never arrived.
/// Attackers do not learn: a message that was limited is lost to them, and they go on.</remarks>
public sealed class SenderTrial(Judge judge)
{
    private readonly Dictionary<(Address Sender, ActorKind Actor), SenderRecord> _senders = [];
    private readonly HashSet<Address> _attackers = [];
    private readonly HashSet<string> _lost = [];
    private readonly HashSet<(Address From, Address To)> _reached = [];

    /// <summary>What became of each sender, in the order in which they appeared; one that was taken over appears twice.</summary>
    public IReadOnlyCollection<SenderRecord> Senders => _senders.Values;

    /// <summary>Decides on all events.</summary>
    public SenderTrial Run(IEnumerable<SimulatedEvent> events)
    {
        foreach (var happened in events)
        {
            Take(happened);
        }

        return this;
    }

    private void Take(in SimulatedEvent happened)
    {
        if (happened.Report is { } report)
        {
            if (!_lost.Contains(report.Message.Value))
            {
                judge.Take(report);
            }

            return;
        }

        var message = happened.Message!;
        if (!IsAttacker(happened.Actor) && _attackers.Contains(message.Recipient) && !_reached.Contains((message.Recipient, message.Sender)))
        {
            return;
        }

        var decision = judge.Decide(message);
        Count(happened, message, decision.Action, decision.Rule.Name);
    }

    private void Count(in SimulatedEvent happened, Message message, DecisionAction action, string rule)
    {
        var key = (happened.Sender, happened.Actor);
        if (!_senders.TryGetValue(key, out var sender))
        {
            _senders.Add(key, sender = new SenderRecord(happened.Sender, happened.Actor, happened.Time));
        }

        sender.Count(happened.Time, action, rule, happened.Label);
        if (action is DecisionAction.Limit or DecisionAction.Block)
        {
            _lost.Add(happened.Id);
        }
        else if (IsAttacker(happened.Actor))
        {
            _reached.Add((message.Sender, message.Recipient));
        }

        if (IsAttacker(happened.Actor) && happened.Actor != ActorKind.Takeover)
        {
            _attackers.Add(message.Sender);
        }
    }

    /// <summary>Whether an actor attacks.</summary>
    public static bool IsAttacker(ActorKind actor) => actor is not (ActorKind.Person or ActorKind.Firm or ActorKind.Codes);
}
