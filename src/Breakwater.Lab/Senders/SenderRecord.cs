using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Lab.Senders;

/// <summary>What became of one simulated sender's messages.</summary>
/// <param name="sender">The sender.</param>
/// <param name="actor">What it is.</param>
/// <param name="first">When it first wrote.</param>
public sealed class SenderRecord(Address sender, ActorKind actor, DateTimeOffset first)
{
    private readonly List<SenderDay> _days = [];
    private readonly Dictionary<string, int> _rules = [];

    /// <summary>The sender.</summary>
    public Address Sender => sender;

    /// <summary>What it is.</summary>
    public ActorKind Actor => actor;

    /// <summary>When it first wrote.</summary>
    public DateTimeOffset First => first;

    /// <summary>Its days of 24 hours since it first wrote, those on which it wrote.</summary>
    public IReadOnlyList<SenderDay> Days => _days;

    /// <summary>Messages that were delivered before the first that was limited or blocked; all if none was.</summary>
    public int DeliveredBeforeStop { get; private set; }

    /// <summary>Whether any message was limited or blocked.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Spam that was acted on, spam that was allowed, ham that was acted on, ham that was allowed.</summary>
    public (int Caught, int Missed, int Wrong, int Right) Counts { get; private set; }

    /// <summary>How often each rule decided.</summary>
    public IReadOnlyDictionary<string, int> Rules => _rules;

    internal void Count(DateTimeOffset time, DecisionAction action, string rule, Label label)
    {
        var day = (int)Math.Floor((time - first).TotalDays);
        if (_days.Count == 0 || _days[^1].Day != day)
        {
            _days.Add(new SenderDay(day, 0, 0, 0, 0, 0));
        }

        _days[^1] = _days[^1].With(action);
        _rules[rule] = _rules.GetValueOrDefault(rule) + 1;
        var isDelivered = action is DecisionAction.Allow or DecisionAction.Junk;
        IsStopped |= !isDelivered;
        DeliveredBeforeStop += isDelivered && !IsStopped ? 1 : 0;
        var (caught, missed, wrong, right) = Counts;
        Counts = (label != Label.Ham, action != DecisionAction.Allow) switch
        {
            (true, true) => (caught + 1, missed, wrong, right),
            (true, false) => (caught, missed + 1, wrong, right),
            (false, true) => (caught, missed, wrong + 1, right),
            _ => (caught, missed, wrong, right + 1),
        };
    }
}
