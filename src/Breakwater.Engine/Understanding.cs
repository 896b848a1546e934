using Breakwater.Engine.Classifier;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine;

/// <summary>All that is understood of one message, chapter by chapter. One instance reads message after message, on one thread,
/// and allocates only to grow.</summary>
public sealed class Understanding
{
    /// <summary>The text as it is meant.</summary>
    public FoldedText Text { get; } = new();

    /// <summary>What the text leads to.</summary>
    public MentionList Mentions { get; } = new();

    /// <summary>What identifies the text among others.</summary>
    public Fingerprinter Fingerprint { get; } = new();

    /// <summary>What was noticed.</summary>
    public SignalList Signals { get; } = new();

    /// <summary>What the classifier weighs.</summary>
    public FeatureList Features { get; } = new();

    /// <summary>Reads a message; what was understood of the one before is forgotten.</summary>
    public void Read(Message message)
    {
        Text.Fold(message.Text);
        Mentions.Find(message.Text, Text);
        Fingerprint.Take(Text, Mentions);
        Signals.Notice(Text, Mentions);
        FeatureExtractor.Extract(message.Text, Text, Mentions, Fingerprint, Signals, Features);
    }
}
