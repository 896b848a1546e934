using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>Tells of a text what a simulation's events tell, as a client would.</summary>
internal sealed class TextTeller(TextTold told)
{
    // Nobody in a simulation has anything to hide.
    private static readonly byte[] Key = "simulated"u8.ToArray();

    public Message Tell(string text, Message message) => told switch
    {
        TextTold.Text => message with { Text = text },
        TextTold.Fingerprint => message with { Fingerprint = ClientFingerprint.Of(text, Key) },
        TextTold.Hint => message with { Hint = Hint.Of(text) },
        _ => message,
    };
}
