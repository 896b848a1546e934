using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Engine;

/// <summary>Remembers the last decisions: a caller that asks twice, because an answer was lost, gets the same answer and counts once.</summary>
/// <remarks>A message is known again by its id, text and sender: corpora number their messages from one, and what differs is another message.
/// Their places lie in sets of eight: after 1,024 newer messages one in 900 is forgotten, after 2,048 one in 20.</remarks>
internal sealed class DecisionMemory(KeyedHash hash)
{
    /// <summary>Room for decisions.</summary>
    public const int Capacity = 4_096;

    // Decisions are large: they are written one behind the other, which memory likes best, and only their places lie scattered.
    private readonly Decision[] _decisions = new Decision[Capacity];
    private readonly ulong[] _keys = new ulong[Capacity];
    private readonly LatestTable<int> _places = new(Capacity);
    private int _next;

    /// <summary>The key of a message, 0 if it has no id and so is never known again.</summary>
    // Keyed: whoever could write a spam that collides with a harmless message of its own would be answered as that was.
    public ulong KeyOf(Message message) => message.Id.Value.Length == 0
        ? 0
        : hash.Of(hash.Of(message.Id.Value, 'i'), hash.Of(hash.Of(message.Text, 't'), hash.Of(message.Sender.Value, 'a'))) | 1;

    /// <summary>Finds a decision.</summary>
    public bool Find(ulong key, out Decision decision)
    {
        var found = key == 0 ? -1 : _places.Find(key);
        var isThere = found >= 0 && _keys[_places[found]] == key;
        decision = isThere ? _decisions[_places[found]] : default;
        return isThere;
    }

    /// <summary>Remembers a decision in the place of the oldest.</summary>
    public void Add(ulong key, in Decision decision)
    {
        if (key == 0)
        {
            return;
        }

        _keys[_next] = key;
        _decisions[_next] = decision;
        _places.Add(key, _next);
        _next = (_next + 1) % Capacity;
    }
}
