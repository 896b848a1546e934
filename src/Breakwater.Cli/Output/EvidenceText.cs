using System.Text;
using Breakwater.Engine;
using Breakwater.Engine.Text;

namespace Breakwater.Cli.Output;

/// <summary>Shows the text of a message with what speaks in it: red for spam, green for ham, mentions underlined;
/// without colours [+for spam+], [-for ham-] and _mentions_.</summary>
internal static class EvidenceText
{
    // A word below these says next to nothing; marking it would hide those that speak.
    private const double LeastShare = 0.1;
    private const double LeastLogOdds = 0.05;
    private const double StrongShare = 0.5;

    /// <summary>The longest text that is shown whole.</summary>
    private const int MaxLength = 4000;

    /// <summary>The text of a verdict, marked.</summary>
    /// <param name="judge">The judge, who has read no other message since.</param>
    /// <param name="verdict">The verdict, with highlights.</param>
    /// <param name="paint">Colours.</param>
    public static string Of(Judge judge, Verdict verdict, Paint paint)
    {
        var text = verdict.Message.Text;
        var end = Math.Min(text.Length, MaxLength);
        var highlights = verdict.Highlights ?? [];
        var strongest = highlights.Select(highlight => Math.Abs(highlight.LogOdds)).DefaultIfEmpty().Max();
        var line = new StringBuilder();
        var at = 0;
        foreach (var highlight in highlights.Where(highlight => highlight.Span.Start >= at && highlight.Span.End <= end))
        {
            line.Append(VisibleText.Of(text.AsSpan(at, highlight.Span.Start - at)));
            var isMention = IsMention(judge, highlight.Span);
            line.Append(Mark(VisibleText.Of(text.AsSpan(highlight.Span.Start, highlight.Span.Length)), highlight.LogOdds, strongest, isMention, paint));
            at = highlight.Span.End;
        }

        line.Append(VisibleText.Of(text.AsSpan(at, end - at)));
        return line.Append(end < text.Length ? "…" : "").ToString();
    }

    private static string Mark(string word, double logOdds, double strongest, bool isMention, Paint paint)
    {
        var weight = Math.Abs(logOdds);
        var speaks = weight >= LeastLogOdds && weight >= LeastShare * strongest;
        if (!paint.IsOn)
        {
            word = isMention ? $"_{word}_" : word;
            return !speaks ? word : logOdds > 0 ? $"[+{word}+]" : $"[-{word}-]";
        }

        return paint.Of(
            word,
            !speaks ? "" : logOdds > 0 ? Paint.Red : Paint.Green,
            speaks && weight >= StrongShare * strongest ? Paint.Bold : "",
            isMention ? Paint.Underlined : "");
    }

    private static bool IsMention(Judge judge, TextSpan span)
    {
        foreach (ref readonly var mention in judge.Understanding.Mentions.All)
        {
            if (mention.Original.Start < span.End && span.Start < mention.Original.End)
            {
                return true;
            }
        }

        return false;
    }
}
