using Breakwater.Engine.Links;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Signals;

/// <summary>A text and what is noticed about it.</summary>
internal sealed class Noticing
{
    private readonly string _text;

    public Noticing(string text)
    {
        _text = text;
        Read(text);
    }

    public FoldedText Folded { get; } = new();

    public MentionList Mentions { get; } = new();

    public SignalList Signals { get; } = new();

    public static SignalId[] Ids(string text) => [.. new Noticing(text).Signals.All.ToArray().Select(signal => signal.Id)];

    public static bool Has(string text, SignalId id) => new Noticing(text).Signals.Has(id);

    /// <summary>The signal that was raised; it must have been.</summary>
    public Signal Signal(SignalId id) => Assert.Single(Signals.All.ToArray(), signal => signal.Id == id);

    /// <summary>What a signal shows as evidence, in the text as written.</summary>
    public string Evidence(SignalId id)
    {
        var evidence = Signal(id).Evidence;
        return _text.Substring(evidence.Start, evidence.Length);
    }

    public void Read(string text)
    {
        Folded.Fold(text);
        Mentions.Find(text, Folded);
        Signals.Notice(Folded, Mentions);
    }
}
