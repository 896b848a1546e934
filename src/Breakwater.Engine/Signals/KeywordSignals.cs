using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>Notices that a text asks to answer with a keyword: reply STOP, text WIN to 80086, ketik REG.</summary>
internal static class KeywordSignals
{
    // "Reply with the word YES": so many words may stand between the verb and the keyword.
    private const int MaxGap = 3;

    private static readonly SkeletonTable Verbs = SkeletonTable.Of(
        "reply text txt send sms msg message rply answer ketik kirim balas responde responda envia envie envía enviar "
        + "antworten antworte sende rispondi invia répondez envoyez stuur yaz gönder отправь отправьте ответь ответьте");

    public static void Notice(FoldedText text, SignalList signals)
    {
        if (!text.Has(WordTraits.Capitals))
        {
            return;
        }

        var words = text.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (!Verbs.Contains(text.SkeletonOf(words[at])))
            {
                continue;
            }

            for (var next = at + 1; next < words.Length && next <= at + MaxGap + 1; next++)
            {
                if (words[next].Is(WordTraits.Capitals) && !words[at].Is(WordTraits.Capitals))
                {
                    // Only the first is kept as evidence; in reversed text to find the origin of each would take the whole text each time.
                    var start = words[at].Span.Start;
                    var span = new TextSpan(start, words[next].Span.End - start);
                    signals.Raise(SignalId.ContactKeyword, 1, signals.Has(SignalId.ContactKeyword) ? default : text.ToOriginal(span));
                    break;
                }
            }
        }
    }
}
