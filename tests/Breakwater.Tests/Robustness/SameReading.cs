using Breakwater.Engine;
using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Robustness;

/// <summary>Compares two readings of one text in everything that a later chapter can see.</summary>
internal static class SameReading
{
    private static readonly Trick[] Tricks = Enum.GetValues<Trick>();
    private static readonly Script[] Scripts = Enum.GetValues<Script>();

    public static void Assert(Understanding expected, Understanding actual)
    {
        AssertText(expected.Text, actual.Text);
        AssertMentions(expected.Mentions, actual.Mentions);
        Check(expected.Fingerprint.Current == actual.Fingerprint.Current, "the fingerprint");
        Check(expected.Fingerprint.Template.SequenceEqual(actual.Fingerprint.Template), "the template");
        Check(expected.Fingerprint.TokenEnds.SequenceEqual(actual.Fingerprint.TokenEnds), "the tokens");
        Check(expected.Fingerprint.Slots.SequenceEqual(actual.Fingerprint.Slots), "the slots");
        Check(expected.Signals.All.SequenceEqual(actual.Signals.All) && expected.Signals.Mask == actual.Signals.Mask, "the signals");
        Check(expected.Features.Slots.SequenceEqual(actual.Features.Slots), "the features");
    }

    private static void AssertText(FoldedText expected, FoldedText actual)
    {
        Check(expected.Chars.SequenceEqual(actual.Chars), "the characters");
        Check(expected.Classes.SequenceEqual(actual.Classes), "the classes");
        Check(expected.Origins.SequenceEqual(actual.Origins), "the origins");
        Check(expected.Words.SequenceEqual(actual.Words), "the words");
        Check(expected.Skeleton.SequenceEqual(actual.Skeleton), "the skeleton");
        Check(expected.IsAscii == actual.IsAscii && expected.IsOversize == actual.IsOversize, "the flags");
        foreach (var trick in Tricks)
        {
            Check(expected.CountOf(trick) == actual.CountOf(trick), "the tricks");
        }

        foreach (var script in Scripts)
        {
            Check(expected.LettersOf(script) == actual.LettersOf(script), "the scripts");
        }
    }

    private static void AssertMentions(MentionList expected, MentionList actual)
    {
        Check(expected.All.SequenceEqual(actual.All) && expected.Uncounted == actual.Uncounted, "the mentions");
        foreach (ref readonly var mention in expected.All)
        {
            Check(expected.Meant(mention).SequenceEqual(actual.Meant(mention)), "what a mention means");
            Check(expected.Host(mention).SequenceEqual(actual.Host(mention)), "a host");
            Check(expected.RegistrableDomain(mention).SequenceEqual(actual.RegistrableDomain(mention)), "a domain");
            Check(expected.Path(mention).SequenceEqual(actual.Path(mention)), "a path");
        }
    }

    private static void Check(bool isSame, string what)
    {
        if (!isSame)
        {
            Xunit.Assert.Fail($"{what} differs from that of a fresh instance");
        }
    }
}
