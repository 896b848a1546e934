using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Policy;

/// <summary>The values of all facts about one message. Reused from message to message; allocates nothing.</summary>
public sealed class PolicyFacts
{
    private static readonly ReadOnlyMemory<char>[] Kinds = [.. Enum.GetValues<AddressKind>().Select(kind => FactTable.KindOf(kind).AsMemory())];

    private readonly double[] _numbers = new double[FactTable.Numbers];
    private readonly ReadOnlyMemory<char>[] _texts = new ReadOnlyMemory<char>[FactTable.Texts];

    /// <summary>What there is to decide on.</summary>
    public Evidence Evidence { get; private set; }

    /// <summary>Probability of spam by the content, 0 to 1.</summary>
    public double Score => _numbers[FactTable.Score];

    internal double[] Numbers => _numbers;

    internal ReadOnlyMemory<char>[] Texts => _texts;

    /// <summary>Which rules match, bit by bit; the compiled policy writes here.</summary>
    internal ulong[] Matched { get; } = new ulong[RuleSet.Words];

    /// <summary>The value of a signal: a count of what the text shows, or a number that the ledger keeps.</summary>
    public double this[SignalId id]
    {
        get => _numbers[(int)id];
        set => _numbers[(int)id] = value;
    }

    /// <summary>The value of a fact.</summary>
    public FactValue Of(Fact fact) => fact.Type == FactType.Text
        ? new FactValue(fact, 0, _texts[fact.Index].ToString())
        : new FactValue(fact, _numbers[fact.Index], "");

    /// <summary>Takes the facts of a message; all signals of behaviour are 0 until they are set.</summary>
    /// <param name="message">The message.</param>
    /// <param name="signals">What its text shows.</param>
    /// <param name="score">Probability of spam by the content; ignored without a text.</param>
    public void Read(Message message, SignalList signals, double score)
    {
        Array.Clear(_numbers);
        foreach (ref readonly var signal in signals.All)
        {
            _numbers[(int)signal.Id] = signal.Count;
        }

        ReadEvidence(message);
        _numbers[FactTable.Score] = (Evidence & Evidence.Text) != 0 ? score : 0;
        _numbers[FactTable.HintLink] = message.Hint is { HasLink: true } ? 1 : 0;
        _numbers[FactTable.HintNumber] = message.Hint is { HasNumber: true } ? 1 : 0;
        _numbers[FactTable.Known] = message.Known ? 1 : 0;
        _numbers[FactTable.Unreachable] = message.Outcome == Outcome.Unreachable ? 1 : 0;
        _numbers[FactTable.Length] = message.Text.Length;
        _numbers[FactTable.Hour] = message.Time?.UtcDateTime.Hour ?? 0;
        _numbers[FactTable.Plain] = PlainText.IsPlain(signals) ? 1 : 0;
        _texts[FactTable.Service] = message.Service.Name.AsMemory();
        _texts[FactTable.SenderKind] = Kinds[(int)message.Sender.Kind];
        _texts[FactTable.SenderAddress] = message.Sender.Value.AsMemory();
        _texts[FactTable.SenderDomain] = message.Sender.Value.AsMemory(message.Sender.Value.Length - message.Sender.Domain.Length);
        _texts[FactTable.RecipientKind] = Kinds[(int)message.Recipient.Kind];
    }

    /// <summary>Takes the signals of behaviour.</summary>
    public void Take(Behaviour behaviour) => behaviour.Values.CopyTo(_numbers.AsSpan(Behaviour.FirstSignal));

    /// <summary>Sets a fact to a value of its type, as an example or an experiment does.</summary>
    public void Set(in FactValue value)
    {
        if (value.Fact.Type == FactType.Text)
        {
            _texts[value.Fact.Index] = value.Text.AsMemory();
        }
        else
        {
            _numbers[value.Fact.Index] = value.Number;
        }
    }

    private void ReadEvidence(Message message)
    {
        Evidence =
            (message.Text.Length > 0 ? Evidence.Text : 0) | (message.Hint is not null ? Evidence.Hint : 0)
            | (message.Fingerprint is not null ? Evidence.Fingerprint : 0) | (message.Sender.Kind != AddressKind.None ? Evidence.Sender : 0)
            | (message.Time is not null ? Evidence.Time : 0) | (message.Recipient.Kind != AddressKind.None ? Evidence.Recipient : 0);
        for (var bit = 0; bit < FactTable.HintLink - FactTable.FirstEvidence; bit++)
        {
            _numbers[FactTable.FirstEvidence + bit] = (int)Evidence >> bit & 1;
        }
    }
}
