using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>Notices how a text is written: tricks, capitals, length.</summary>
internal static class TextSignals
{
    private const int MinLoudWords = 3;

    private static readonly (Trick Trick, SignalId Signal, WordTraits Shows)[] Tricks =
    [
        (Trick.Invisible, SignalId.TextInvisible, WordTraits.None),
        (Trick.Reversed, SignalId.TextReversed, WordTraits.None),
        (Trick.MarkStack, SignalId.TextMarkStack, WordTraits.None),
        (Trick.Homoglyph, SignalId.TextHomoglyph, WordTraits.MixedScript),
        (Trick.Styled, SignalId.TextStyled, WordTraits.None),
        (Trick.Wide, SignalId.TextWide, WordTraits.None),
        (Trick.FancyDigit, SignalId.TextFancyDigit, WordTraits.Digits),
        (Trick.Leet, SignalId.TextLeet, WordTraits.Leet),
        (Trick.Spaced, SignalId.TextSpaced, WordTraits.Spaced),
        (Trick.Stretched, SignalId.TextStretched, WordTraits.Stretched),
        (Trick.Homophone, SignalId.TextHomophone, WordTraits.None),
        (Trick.SplitRadical, SignalId.TextSplitRadical, WordTraits.None),
    ];

    public static void Notice(FoldedText text, SignalList signals)
    {
        if (text.IsOversize)
        {
            signals.Raise(SignalId.TextOversize, 1, default);
        }

        foreach (var (trick, signal, shows) in Tricks)
        {
            var count = text.CountOf(trick);
            if (count > 0)
            {
                signals.Raise(signal, count, FirstWord(text, shows));
            }
        }

        NoticeCapitals(text, signals);
    }

    private static void NoticeCapitals(FoldedText text, SignalList signals)
    {
        if (!text.Has(WordTraits.Capitals))
        {
            return;
        }

        int loud = 0, words = 0;
        foreach (ref readonly var word in text.Words)
        {
            words += word.Is(WordTraits.Letters) ? 1 : 0;
            loud += word.Is(WordTraits.Capitals) ? 1 : 0;
        }

        if (loud >= MinLoudWords && loud * 2 > words)
        {
            signals.Raise(SignalId.TextCapitals, loud, FirstWord(text, WordTraits.Capitals));
        }
    }

    private static TextSpan FirstWord(FoldedText text, WordTraits shows)
    {
        foreach (ref readonly var word in text.Words)
        {
            if (word.Is(shows))
            {
                return text.ToOriginal(word.Span);
            }
        }

        return default;
    }
}
