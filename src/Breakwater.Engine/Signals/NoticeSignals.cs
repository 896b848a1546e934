using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>Notices what services send to one person: one-time codes, and that money moved.</summary>
/// <remarks>Phishing imitates their words, so a model that knows only chat as ham calls most of them spam (docs/decisions/007-policy.md).
/// Their form tells them apart: a code or a masked account.</remarks>
internal static class NoticeSignals
{
    private const NoticeTopics AccountMoves = NoticeTopics.Account | NoticeTopics.Movement;

    public static void Notice(FoldedText text, MentionList mentions, SignalList signals)
    {
        if (!text.Has(WordTraits.Digits))
        {
            return;
        }

        var numbers = NoticeNumbers.In(text, mentions);
        if (numbers.Code.Length == 0 && numbers.Mask.Length == 0 && !signals.Has(SignalId.MoneyPrice))
        {
            // Whatever the words speak of, nothing would come of it.
            return;
        }

        var topics = NoticeWords.Shipped.TopicsOf(text);
        if ((topics & NoticeTopics.Code) != 0 && numbers.Code.Length > 0)
        {
            signals.Raise(SignalId.NoticeOneTimeCode, 1, text.ToOriginal(numbers.Code));
        }

        var isMasked = numbers.Mask.Length > 0 && (topics & NoticeTopics.Movement) != 0;
        if (isMasked || ((topics & AccountMoves) == AccountMoves && signals.Has(SignalId.MoneyPrice)))
        {
            signals.Raise(SignalId.NoticeTransaction, 1, isMasked ? text.ToOriginal(numbers.Mask) : default);
        }
    }
}
