using Breakwater.Engine.Classifier;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine;

/// <summary>All that is understood of one message, chapter by chapter. One instance reads message after message, on one thread,
/// and allocates only to grow.</summary>
public sealed class Understanding
{
    private const int TellingTokens = 5;

    private bool _isBlank;

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

    /// <summary>What the ledger needs of it. A text too short to tell one writer from another has no fingerprint there:
    /// three reports of "hello" must not silence everybody who says hello.</summary>
    public MessageContent Content => new(
        Fingerprint.TokenEnds.Length >= TellingTokens ? Fingerprint.Current.Template : 0, LeadingDomain(), Signals.Has(SignalId.Link));

    /// <summary>Reads a message; what was understood of the one before is forgotten.</summary>
    public void Read(Message message)
    {
        // On a service that may not read texts every message is as blank as the one before: half of its cost is saved.
        var isBlank = message.Text.Length == 0;
        if (isBlank && _isBlank)
        {
            return;
        }

        _isBlank = isBlank;
        Text.Fold(message.Text);
        Mentions.Find(message.Text, Text);
        Fingerprint.Take(Text, Mentions);
        Signals.Notice(Text, Mentions);
        FeatureExtractor.Extract(message.Text, Text, Mentions, Fingerprint, Signals, Features);
    }

    // Where anybody has pages, a domain says nothing about who wrote.
    private ulong LeadingDomain()
    {
        const MentionTraits Shared = MentionTraits.Doubtful | MentionTraits.Shortener | MentionTraits.Platform | MentionTraits.BrandOwned;
        foreach (ref readonly var mention in Mentions.All)
        {
            if (mention.Kind == MentionKind.Link && mention.DomainHash != 0 && !mention.Is(Shared))
            {
                return mention.DomainHash;
            }
        }

        return 0;
    }
}
