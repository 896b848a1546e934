using System.IO.Hashing;
using System.Runtime.InteropServices;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Engine;

/// <summary>Remembers the last decisions: a caller that asks twice, because an answer was lost, gets the same answer and counts once.</summary>
/// <remarks>A message is known again by its id, text and sender: corpora number their messages from one, and what differs is another message.
/// Decisions lie in sets of eight: after 1,024 newer messages one in 900 is forgotten, after 2,048 one in 20.</remarks>
internal sealed class DecisionMemory
{
    /// <summary>Room for decisions.</summary>
    public const int Capacity = 4_096;

    private readonly LatestTable<Decision> _decisions = new(Capacity);

    /// <summary>The key of a message, 0 if it has no id and so is never known again.</summary>
    public static ulong KeyOf(Message message) => message.Id.Value.Length == 0
        ? 0
        : (Hash(message.Id.Value, 1) ^ Hash(message.Text, 2) ^ Hash(message.Sender.Value, 3)) | 1;

    /// <summary>Finds a decision.</summary>
    public bool Find(ulong key, out Decision decision)
    {
        var place = key == 0 ? -1 : _decisions.Find(key);
        decision = place < 0 ? default : _decisions[place];
        return place >= 0;
    }

    /// <summary>Remembers a decision.</summary>
    public void Add(ulong key, in Decision decision)
    {
        if (key != 0)
        {
            _decisions.Add(key, decision);
        }
    }

    private static ulong Hash(string text, long seed) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()), seed);
}
