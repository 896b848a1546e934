using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>What a word by itself adds to the log-odds of a message.</summary>
/// <param name="Span">Where the word stands in the folded characters.</param>
/// <param name="LogOdds">Positive for spam.</param>
public readonly record struct WordWeight(TextSpan Span, double LogOdds)
{
    /// <summary>Finds the words that speak most for spam, or most against it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions: what lies within them is weighed as a link or number, not as words.</param>
    /// <param name="features">Its features.</param>
    /// <param name="model">The model.</param>
    /// <param name="forSpam">Which way the words shall speak.</param>
    /// <param name="top">Receives the words, the strongest first.</param>
    /// <returns>How many were found.</returns>
    public static int FindTop(
        FoldedText text, MentionList mentions, FeatureList features, SpamModel model, bool forSpam, Span<WordWeight> top)
    {
        var count = 0;
        var end = 0;
        var next = 0;
        foreach (ref readonly var word in text.Words)
        {
            while (next < mentions.All.Length && mentions.All[next].Span.Start < word.Span.End)
            {
                end = mentions.All[next++].Span.End;
            }

            if (word.Span.Start < end)
            {
                continue;
            }

            var hash = FeatureHash.Append(FeatureHash.Start(FeatureGroup.Word), text.SkeletonOf(word));
            var weight = new WordWeight(word.Span, model.LogOddsOf(hash, features));
            if (weight.LogOdds > 0 == forSpam && weight.LogOdds != 0 && !Has(top[..count], weight, text))
            {
                count = Insert(weight, top, count);
            }
        }

        return count;
    }

    private static bool Has(ReadOnlySpan<WordWeight> top, WordWeight weight, FoldedText text)
    {
        foreach (var other in top)
        {
            if (text.Chars.Slice(other.Span.Start, other.Span.Length).SequenceEqual(text.Chars.Slice(weight.Span.Start, weight.Span.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Insert(WordWeight weight, Span<WordWeight> top, int count)
    {
        var at = count;
        while (at > 0 && Math.Abs(top[at - 1].LogOdds) < Math.Abs(weight.LogOdds))
        {
            at--;
        }

        if (at == top.Length)
        {
            return count;
        }

        count = Math.Min(count + 1, top.Length);
        top[at..(count - 1)].CopyTo(top[(at + 1)..]);
        top[at] = weight;
        return count;
    }
}
