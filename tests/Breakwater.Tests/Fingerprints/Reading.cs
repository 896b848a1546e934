using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Fingerprints;

/// <summary>A text with all that its fingerprint is taken from.</summary>
internal sealed class Reading
{
    public FoldedText Text { get; } = new();

    public MentionList Mentions { get; } = new();

    public Fingerprinter Fingerprinter { get; } = new();

    public Fingerprint Fingerprint => Fingerprinter.Current;

    public string Template => TemplateText.Of(Text, Fingerprinter.Slots);

    public static Reading Of(string text)
    {
        var reading = new Reading();
        reading.Read(text);
        return reading;
    }

    public void Read(string text)
    {
        Text.Fold(text);
        Mentions.Find(text, Text);
        Fingerprinter.Take(Text, Mentions);
    }
}
