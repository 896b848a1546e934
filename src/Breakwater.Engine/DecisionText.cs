using System.Globalization;
using System.Text;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Engine;

/// <summary>Puts the reasons of the last decision of a judge into words; made only when somebody asks.</summary>
/// <param name="judge">The judge, who has read no other message since.</param>
/// <param name="message">The message.</param>
public readonly struct DecisionText(Judge judge, Message message)
{
    private const int MaxQuote = 80;
    private const int MaxWords = 4;

    /// <summary>A reason in words: royalmail-redelivery.top poses as Royal Mail.</summary>
    public string Of(in Reason reason) => reason.Signal switch
    {
        SignalId.ContentModel => OfContent(reason),
        SignalId.TextOversize => string.Create(CultureInfo.InvariantCulture, $"longer than {FoldedText.MaxLength:N0} characters; the end was not read"),
        _ when SignalNames.IsBehaviour(reason.Signal) => BehaviourText.Of(reason.Signal, reason.Value),
        _ when reason.Mention >= 0 => OfMention(reason),
        _ => WithCount(reason, Quote(Written(reason.Evidence))),
    };

    private string OfContent(in Reason reason)
    {
        var isSpam = reason.Weight > 0;
        var understanding = judge.Understanding;
        Span<WordWeight> top = stackalloc WordWeight[MaxWords];
        var count = WordWeight.FindTop(understanding.Text, understanding.Mentions, understanding.Features, judge.Model, isSpam, top);
        var words = new StringBuilder(isSpam ? "reads like spam" : "reads like ham");
        for (var i = 0; i < count; i++)
        {
            words.Append(i == 0 ? ": " : ", ").Append(Quote(Written(understanding.Text.ToOriginal(top[i].Span))));
        }

        return words.ToString();
    }

    private string OfMention(in Reason reason)
    {
        var mentions = judge.Understanding.Mentions;
        ref readonly var mention = ref mentions.All[reason.Mention];
        var meant = Quote(mentions.Meant(mention));
        var detail = reason.Signal switch
        {
            SignalId.LinkLookAlike => $"{Quote(mentions.Host(mention))} poses as {MentionList.BrandOf(mention)}",
            SignalId.LinkBrandOwned => $"{Quote(mentions.Host(mention))} belongs to {MentionList.BrandOf(mention)}",
            SignalId.LinkDisguised => $"{Quote(Written(reason.Evidence))} means {meant}",
            _ => meant,
        };
        return WithCount(reason, detail);
    }

    private static string WithCount(in Reason reason, string detail) => (detail.Length, reason.Count) switch
    {
        (0, 1) => "once",
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{reason.Count} times"),
        (_, 1) => detail,
        _ => string.Create(CultureInfo.InvariantCulture, $"{detail} and {reason.Count - 1} more"),
    };

    private ReadOnlySpan<char> Written(TextSpan span) => message.Text.AsSpan(span.Start, span.Length);

    private static string Quote(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxQuote)
        {
            return text.ToString();
        }

        var end = char.IsHighSurrogate(text[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote;
        return string.Concat(text[..end], "…");
    }
}
