using System.IO.Hashing;
using System.Runtime.InteropServices;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Engine;

/// <summary>Remembers the last decisions by the message's id: a caller that asks twice, because an answer was lost, gets the same answer and counts once.</summary>
internal sealed class DecisionMemory
{
    /// <summary>Decisions that are remembered.</summary>
    public const int Capacity = 4_096;

    private readonly Dictionary<string, int> _places = new(Capacity, StringComparer.Ordinal);
    private readonly Remembered[] _ring = new Remembered[Capacity];
    private int _next;

    /// <summary>Finds the decision about a message.</summary>
    public bool Find(Message message, out Decision decision)
    {
        decision = default;
        if (message.Id.Value.Length == 0 || !_places.TryGetValue(message.Id.Value, out var place))
        {
            return false;
        }

        decision = _ring[place].Decision;
        return _ring[place].Content == HashOf(message);
    }

    /// <summary>Remembers a decision, and forgets the oldest.</summary>
    public void Add(Message message, in Decision decision)
    {
        if (message.Id.Value.Length == 0)
        {
            return;
        }

        ref var place = ref _ring[_next];
        if (place.Id is not null && _places.TryGetValue(place.Id, out var at) && at == _next)
        {
            _places.Remove(place.Id);
        }

        place = new Remembered(message.Id.Value, HashOf(message), decision);
        _places[message.Id.Value] = _next;
        _next = (_next + 1) % Capacity;
    }

    // Corpora number their messages from one: what differs in text or sender is another message, whatever its id.
    private static ulong HashOf(Message message) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes(message.Text.AsSpan())) ^ XxHash3.HashToUInt64(MemoryMarshal.AsBytes(message.Sender.Value.AsSpan()), 1);

    private readonly record struct Remembered(string Id, ulong Content, Decision Decision);
}
