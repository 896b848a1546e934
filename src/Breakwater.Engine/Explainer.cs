using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Engine;

/// <summary>Tells which words of a message made its score, by leaving out each in turn and judging the rest (occlusion:
/// Zeiler and Fergus, 2014; Li, Monroe and Jurafsky, "Understanding neural networks through representation erasure", 2016).</summary>
/// <remarks>A linear model could name the weight of each feature, but a word is in dozens of them and changes the length of the whole;
/// leaving it out asks the question that people mean. Costs one judgement a word.</remarks>
/// <param name="judge">Judges the shortened messages; what it understood before is lost.</param>
public sealed class Explainer(Judge judge)
{
    /// <summary>The most words that are tried; later ones of a long text stay unexplained.</summary>
    public const int MaxWords = 256;

    /// <summary>Explains a message; stretches in order, without those that change nothing.</summary>
    public IReadOnlyList<Highlight> Explain(Message message)
    {
        var whole = LogOddsOf(message);
        var spans = SpansOf(judge.Understanding);
        var highlights = new List<Highlight>();
        foreach (var span in spans)
        {
            var change = whole - LogOddsOf(message with { Text = message.Text.Remove(span.Start, span.Length) });
            if (change != 0)
            {
                highlights.Add(new Highlight(span, change));
            }
        }

        return highlights;
    }

    private double LogOddsOf(Message message)
    {
        judge.Understanding.Read(message);
        return judge.Model.LogOddsOf(judge.Understanding.Features);
    }

    /// <summary>Words, and mentions whole: half a link is another link.</summary>
    private static List<TextSpan> SpansOf(Understanding understanding)
    {
        var spans = new List<TextSpan>();
        var mentions = understanding.Mentions.All;
        var next = 0;
        var end = 0;
        foreach (ref readonly var word in understanding.Text.Words)
        {
            while (next < mentions.Length && mentions[next].Original.End <= end)
            {
                next++;
            }

            var span = understanding.Text.ToOriginal(word.Span);
            var isMentioned = next < mentions.Length && span.Start < mentions[next].Original.End && mentions[next].Original.Start < span.End;
            span = isMentioned ? mentions[next].Original : span;
            if (span.Start >= end && spans.Count < MaxWords)
            {
                spans.Add(span);
                end = span.End;
            }
        }

        return spans;
    }
}
