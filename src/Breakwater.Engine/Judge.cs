using Breakwater.Engine.Classifier;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Engine;

/// <summary>Decides on message after message, on one thread; many judges share one model and one policy. Allocates only to grow.</summary>
/// <param name="model">The trained model.</param>
/// <param name="policies">Holds the policy, which may be swapped while this judge decides.</param>
public sealed class Judge(SpamModel model, PolicySwitch policies)
{
    private DecisionMemory? _decided;
    private Understanding? _reported;
    private double _logOdds;

    /// <summary>A judge with the policy that ships.</summary>
    public Judge(SpamModel model)
        : this(model, SpamPolicy.Default)
    {
    }

    /// <summary>A judge with a policy of its own.</summary>
    public Judge(SpamModel model, SpamPolicy policy)
        : this(model, new PolicySwitch(policy))
    {
    }

    /// <summary>The model.</summary>
    public SpamModel Model => model;

    /// <summary>The policy in force; a decision names the one it was made by.</summary>
    public SpamPolicy Policy => policies.Current;

    /// <summary>What was understood of the last message.</summary>
    public Understanding Understanding { get; } = new();

    /// <summary>The facts about the last message.</summary>
    public PolicyFacts Facts { get; } = new();

    /// <summary>Puts rules in quarantine that suddenly match far more than they used to; none unless it is set.</summary>
    public RuleWatch? Watch { get; init; }

    /// <summary>Remembers how senders behave; without one every message stands alone.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Reads a message and decides on it. A message with the id of one of the last is answered as that was.</summary>
    public Decision Decide(Message message)
    {
        Read(message);
        return Ledger is null ? Decide() : DecideWith(Ledger, message);
    }

    /// <summary>Reads a message; what is known beyond it may be added to the <see cref="Facts"/> before <see cref="Decide()"/>.</summary>
    public void Read(Message message)
    {
        Understanding.Read(message);
        _logOdds = message.Text.Length == 0 ? 0 : model.LogOddsOf(Understanding.Features);
        Facts.Read(message, Understanding.Signals, message.Text.Length == 0 ? 0 : Calibration.ToProbability(_logOdds));
    }

    /// <summary>Decides on the message that was read last, by its facts.</summary>
    public Decision Decide()
    {
        var content = new ContentReading(Understanding.Signals, Understanding.Features, model, _logOdds);
        return policies.Current.Decide(Facts, content, Watch);
    }

    /// <summary>Takes a report: it speaks against the sender, the text and where it leads.</summary>
    /// <returns>Whether the ledger knows what it is about.</returns>
    public bool Take(Report report)
    {
        if (Ledger is null)
        {
            return false;
        }

        // Apart from the message that was read last, whose reasons may still be asked for.
        _reported ??= new Understanding();
        _reported.Read(new Message { Text = report.Text });
        return Ledger.Take(report, report.Text.Length == 0 ? default : _reported.Content);
    }

    private Decision DecideWith(Ledger ledger, Message message)
    {
        _decided ??= new DecisionMemory(ledger.Hash);
        var key = _decided.KeyOf(message);
        if (_decided.Find(key, out var earlier))
        {
            return earlier;
        }

        if (ledger.Notice(message, ContentOf(message)))
        {
            Facts.Take(ledger.Behaviour);
        }

        var decision = Decide();
        ledger.Settle(isDelivered: decision.Action is DecisionAction.Allow or DecisionAction.Junk, isAgainst: decision.Action != DecisionAction.Allow);
        _decided.Add(key, decision);
        return decision;
    }

    // Where there is no text, what the client told of it.
    private MessageContent ContentOf(Message message) => message.Text.Length > 0
        ? Understanding.Content
        : new MessageContent(message.Fingerprint ?? 0, 0, message.Hint is { HasLink: true });
}
