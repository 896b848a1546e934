using Breakwater.Engine;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Robustness;

/// <summary>What holds of every reading, whatever the text was.</summary>
internal static class Sound
{
    private const char Override = '\u202E';
    private const char Pop = '\u202C';

    public static void Assert(string text, Understanding reading)
    {
        AssertOrigins(text, reading.Text);
        AssertWords(text, reading.Text);
        AssertMentions(text, reading);
        AssertFingerprint(reading);
        AssertSignals(text, reading);
    }

    /// <summary>Outside right-to-left overrides, origins never step back; inside one they never step forwards; all lie in the text.</summary>
    private static void AssertOrigins(string text, FoldedText folded)
    {
        Check(folded.Classes.Length == folded.Chars.Length && folded.Origins.Length == folded.Chars.Length, "a character lacks its class or origin");
        var runs = Overrides(text);
        int before = 0, highest = 0, runBefore = -1;
        foreach (var origin in folded.Origins)
        {
            Check(origin >= 0 && origin < text.Length, "an origin lies outside the text");
            var run = runs is null ? -1 : runs[origin];
            Check(run >= 0 && run == runBefore ? origin <= before : origin >= highest, "an origin is out of order");
            (before, runBefore, highest) = (origin, run, Math.Max(highest, origin));
        }
    }

    /// <summary>For each character, where the override stands that turns it round, or -1; null if there is none at all.</summary>
    private static int[]? Overrides(string text)
    {
        if (!text.Contains(Override, StringComparison.Ordinal))
        {
            return null;
        }

        var runs = new int[text.Length];
        var run = -1;
        for (var at = 0; at < text.Length; at++)
        {
            run = text[at] == Override ? at : text[at] == Pop ? -1 : run;
            runs[at] = run;
        }

        return runs;
    }

    private static void AssertWords(string text, FoldedText folded)
    {
        int end = 0, skeletonEnd = 0;
        foreach (ref readonly var word in folded.Words)
        {
            Check(word.Span.Start >= end && word.Span.Length > 0, "words are out of order");
            Check(word.Skeleton.Start >= skeletonEnd && word.Skeleton.Length >= 0, "skeletons are out of order");
            AssertWithin(text, folded.ToOriginal(word.Span));
            (end, skeletonEnd) = (word.Span.End, word.Skeleton.End);
        }

        Check(end <= folded.Chars.Length && skeletonEnd == folded.Skeleton.Length, "a word lies outside its text");
        AssertWithin(text, folded.ToOriginal(new TextSpan(0, folded.Chars.Length)));
        AssertWithin(text, folded.ToOriginal(new TextSpan(folded.Chars.Length, 0)));
    }

    private static void AssertMentions(string text, Understanding reading)
    {
        var list = reading.Mentions;
        var end = 0;
        foreach (ref readonly var mention in list.All)
        {
            Check(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= reading.Text.Chars.Length, "mentions are out of order");
            Check(mention.Original.Length > 0, "a mention was written nowhere");
            Check(!list.Meant(mention).IsEmpty, "a mention means nothing");
            Check(list.Host(mention).EndsWith(list.RegistrableDomain(mention)), "a host is not of its domain");
            Check(list.Host(mention).IndexOfAnyExceptInRange('!', '~') < 0, "a host has other characters");
            AssertWithin(text, mention.Original);
            end = mention.Span.End;
        }
    }

    private static void AssertFingerprint(Understanding reading)
    {
        int end = 0, slotCharacters = 0;
        foreach (var slot in reading.Fingerprint.Slots)
        {
            Check(slot.Span.Start >= end && slot.Span.Length > 0, "slots are out of order");
            end = slot.Span.End;
        }

        foreach (var c in reading.Fingerprint.Template)
        {
            slotCharacters += c is >= '\uE000' and <= '\uE009' ? 1 : 0;
        }

        Check(end <= reading.Text.Chars.Length, "a slot lies outside the text");
        Check(slotCharacters == reading.Fingerprint.Slots.Length, "a template has other slots than it lists");
        Check(TemplateText.Of(reading.Text, reading.Fingerprint.Slots).Length >= reading.Fingerprint.Slots.Length, "a template is not written");
        end = 0;
        foreach (var tokenEnd in reading.Fingerprint.TokenEnds)
        {
            Check(tokenEnd >= end, "tokens are out of order");
            end = tokenEnd;
        }

        Check(end == reading.Fingerprint.Template.Length, "a template is not its tokens");
    }

    private static void AssertSignals(string text, Understanding reading)
    {
        var before = SignalId.None;
        foreach (ref readonly var signal in reading.Signals.All)
        {
            Check(signal.Id > before && signal.Count > 0 && signal.Mention < reading.Mentions.All.Length, "a signal is not in order");
            AssertWithin(text, signal.Evidence);
            before = signal.Id;
        }
    }

    private static void AssertWithin(string text, TextSpan span) =>
        Check(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, "a stretch lies outside the text");

    // Made for a million texts: nothing is boxed or formatted unless it fails.
    private static void Check(bool holds, string complaint)
    {
        if (!holds)
        {
            Xunit.Assert.Fail(complaint);
        }
    }
}
