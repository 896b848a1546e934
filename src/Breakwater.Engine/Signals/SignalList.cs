using System.Numerics;
using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>The content signals of one message, in the order of their numbers. Reused from message to message.</summary>
public sealed class SignalList
{
    private const int Kinds = 64;

    private readonly Signal[] _signals = new Signal[Kinds];
    private readonly Signal[] _byId = new Signal[Kinds];
    private int _count;

    /// <summary>The signals that were raised.</summary>
    public ReadOnlySpan<Signal> All => _signals.AsSpan(0, _count);

    /// <summary>Which were raised: bit n stands for signal n.</summary>
    public ulong Mask { get; private set; }

    /// <summary>Whether a signal was raised.</summary>
    public bool Has(SignalId id) => (Mask >> (int)id & 1) != 0;

    /// <summary>A signal that was raised; its count is 0 if it was not.</summary>
    public Signal this[SignalId id] => Has(id) ? _byId[(int)id] : default;

    /// <summary>How often something was noticed, 0 if not at all.</summary>
    public int CountOf(SignalId id) => Has(id) ? _byId[(int)id].Count : 0;

    /// <summary>Notices everything there is to notice; what was noticed before is forgotten.</summary>
    public void Notice(FoldedText text, MentionList mentions)
    {
        Mask = 0;
        TextSignals.Notice(text, this);
        MentionSignals.Notice(mentions, this);
        NoticeSignals.Notice(text, mentions, this);
        KeywordSignals.Notice(text, this);
        Collect();
    }

    /// <summary>Raises a signal, or raises its count if it was raised before.</summary>
    internal void Raise(SignalId id, int count, TextSpan evidence, int mention = -1)
    {
        ref var signal = ref _byId[(int)id];
        signal = Has(id) ? signal with { Count = signal.Count + count } : new Signal(id, count, evidence, mention);
        Mask |= 1UL << (int)id;
    }

    private void Collect()
    {
        _count = 0;
        for (var rest = Mask; rest != 0; rest &= rest - 1)
        {
            _signals[_count++] = _byId[BitOperations.TrailingZeroCount(rest)];
        }
    }
}
